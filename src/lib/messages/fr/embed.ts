import type { embed as english } from '../en/embed';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';

/** The map as other sites show it in a frame. */
export const embed: Translated<typeof english> = {
	title: (subject: string) => `${subject}\u00a0: carte`,
	asOf: (day: string, sources: number) =>
		`Au ${day}, ${feminine(sources)} ${counts.form(sources, { one: 'source', other: 'sources' })}`,
	some: (shown: number, all: number) =>
		`${counts.digits(shown)} ${counts.form(shown, { one: 'événement', other: 'événements' })} sur ${counts.digits(all)}`,
	open: 'Ouvrir dans Dateline',
	openSpoken: 'Ouvrir dans Dateline, dans un nouvel onglet'
};
