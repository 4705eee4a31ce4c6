import type { briefingIndex as english } from '../en/briefingIndex';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The page of all briefings. */
export const briefingIndex: Translated<typeof english> = {
	title: 'Exposés',
	description:
		'Des exposés tirés de cette carte, étape par étape, avec les sources de chaque chiffre.',
	heading: 'Exposés',
	lead: 'Un exposé montre la carte à l’écran, une étape après l’autre. Aucun chiffre n’y est saisi à la main\u00a0: chacun renvoie aux affirmations dont il provient et s’accompagne de ses sources.',
	steps: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'étape', other: 'étapes' })}`,
	minutes: (minutes: number) =>
		`environ ${minutes} ${counts.form(minutes, { one: 'minute', other: 'minutes' })}`,
	asOf: (day: string) => `au ${day}`,
	stepsOf: (title: string) => `Étapes de «\u00a0${title}\u00a0»`,
	show: 'Projeter',
	presenter: 'Fenêtre de l’orateur',
	print: 'Imprimer ou PDF',
	of: (action: string, title: string) => `${action}\u00a0: ${title}`,
	own: 'Votre propre exposé',
	needsScripts:
		'Rassembler des vues et les modifier se fait dans votre navigateur et demande JavaScript. Les exposés ci-dessus se lisent sans lui.'
};
