import { popups } from './popups';
import { sentences } from './sentences';

/** What stands on the picture that other sites show beside a link, and in the tags that name it. */
export const cards = {
	/** "As of 29 March 2024, five sources". */
	asOf: (day: string, sources: number, all: number) =>
		sources === all
			? `As of ${day}, from ${sentences.count(all)} sources`
			: `As of ${day}, from ${sentences.count(sources)} of ${sentences.count(all)} sources`,
	differ: (things: readonly string[]) => `Sources exclude each other on ${sentences.and(things)}`,
	/** Whom a figure counts, with the parts that the same statement counts apart. */
	counts: (what: string, parts: readonly string[]) => sentences.and([what, ...parts]),
	joint: popups.country.joint,
	/** A sentence of words that stand alone. */
	sentence: (text: string) => `${sentences.capitalised(text)}.`,
	/** "some 140 killed, says Dimensions, 29 March". */
	figure: (text: string, what: string, says: string) => `${text} ${what}, ${says}`,
	opening: (date: string) => `${date} —`,
	dateline: (place: string | null, rest: string) =>
		place === null ? rest : `${place.toUpperCase()}, ${rest}`,

	briefing: (steps: number, minutes: number | null) =>
		minutes === null
			? `Briefing in ${sentences.count(steps)} steps`
			: `Briefing in ${sentences.count(steps)} steps, about ${minutes} minutes`,
	/** The headings of the steps that have no room. */
	more: (steps: number) => `and ${sentences.count(steps)} more`,
	site: 'Who says so?',
	siteLines: [
		'Figures as their sources wrote them',
		'Where reports differ their span, where they exclude each other all of them',
		'Each claim with its document and its paragraph'
	],
	/** Beside the picture, for those who do not see it. */
	alt: (title: string, text: string) => `${title}. ${text}`,
	name: 'Dateline'
} as const;
