import type { timelineControls as english } from '../en/timelineControls';
import type { Translated } from '../Translated';
import { counts } from './counts';

const events = (n: number) => counts.form(n, { one: 'événement', other: 'événements' });

/** What asks for a range of dates on the timeline. */
export const timelineControls: Translated<typeof english> = {
	group: 'Période',
	marks: 'Événements par date. Les flèches mènent d’un événement à l’autre.',
	first: 'Premier jour',
	last: 'Dernier jour',
	play: 'Lecture',
	pause: 'Pause',
	speed: (factor: number) => `Vitesse\u00a0: ${factor}×`,
	times: (factor: number) => `${factor}×`,
	step: (step: string) => `Pas\u00a0: ${step}`,
	steps: { day: 'par jour', month: 'par mois', year: 'par an' },
	dates: 'Dates',
	from: 'Du',
	to: 'Au',
	help: 'Faites glisser sur la frise pour choisir des dates. Une barre est aussi longue qu’une date est vague, une flèche est une borne ouverte, et un crochet va de la première à la dernière date que donnent les sources.',
	clear: 'Toutes les dates',
	knownBy: (day: string) => `Connu au ${day}`,
	announced: (from: string, to: string, shown: number, all: number) =>
		`Dates du ${from} au ${to}\u00a0: ${counts.digits(shown)} ${events(shown)} sur ${counts.digits(all)}`,
	announcedAll: (all: number) => `Toutes les dates\u00a0: ${counts.digits(all)} ${events(all)}`
};
