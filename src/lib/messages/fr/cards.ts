import type { cards as english } from '../en/cards';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';
import { popups } from './popups';
import { sentences } from './sentences';

const inSteps = (steps: number) =>
	`Exposé en ${feminine(steps)} ${counts.form(steps, { one: 'étape', other: 'étapes' })}`;

/** What stands on the picture that other sites show beside a link, and in the tags that name it. */
export const cards: Translated<typeof english> = {
	/** "Au 29 mars 2024, d’après cinq sources". */
	asOf: (day: string, sources: number, all: number) =>
		sources === all
			? `Au ${day}, d’après ${feminine(all)} ${counts.form(all, { one: 'source', other: 'sources' })}`
			: `Au ${day}, d’après ${feminine(sources)} ${counts.form(sources, { one: 'source', other: 'sources' })} sur ${sentences.count(all)}`,
	differ: (things: readonly string[]) =>
		`Les sources se contredisent\u00a0: ${sentences.and(things)}`,
	/** Whom a figure counts, with the parts that the same statement counts apart. */
	counts: (what: string, parts: readonly string[]) => sentences.and([what, ...parts]),
	joint: popups.country.joint,
	/** A sentence of words that stand alone. */
	sentence: (text: string) => `${sentences.capitalised(text)}.`,
	/** "some 140 tués, selon Dimensions, 29 mars". */
	figure: (text: string, what: string, says: string) => `${text} ${what}, ${says}`,
	opening: (date: string) => `${date}\u00a0—`,
	dateline: (place: string | null, rest: string) =>
		place === null ? rest : `${place.toUpperCase()}, ${rest}`,

	briefing: (steps: number, minutes: number | null) =>
		minutes === null
			? inSteps(steps)
			: `${inSteps(steps)}, environ ${minutes} ${counts.form(minutes, { one: 'minute', other: 'minutes' })}`,
	/** The headings of the steps that have no room. */
	more: (steps: number) =>
		`et ${feminine(steps)} ${counts.form(steps, { one: 'autre', other: 'autres' })}`,
	site: 'Qui le dit\u00a0?',
	siteLines: [
		'Les chiffres tels que leurs sources les ont écrits',
		'Quand les bilans diffèrent, leur fourchette\u00a0; quand ils se contredisent, tous',
		'Chaque affirmation avec son document et son paragraphe'
	],
	/** Beside the picture, for those who do not see it. */
	alt: (title: string, text: string) => `${title}. ${text}`,
	name: 'Dateline'
};
