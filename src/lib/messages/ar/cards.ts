import type { cards as english } from '../en/cards';
import type { Translated } from '../Translated';
import { isolated, opening } from './isolated';
import { minute, nominative, oblique, source, step } from './nouns';
import { popups } from './popups';
import { sentences } from './sentences';

export const cards: Translated<typeof english> = {
	/** "حتى 29 مارس 2024، من 5 مصادر". */
	asOf: (day, sources, all) =>
		sources === all
			? `حتى ${day}، من ${oblique(all, source)}`
			: `حتى ${day}، من ${sentences.count(sources)} من أصل ${oblique(all, source)}`,
	differ: (things) => `المصادر متعارضة بشأن ${sentences.and(things)}`,
	/** Whom a figure counts, with the parts that the same statement counts apart. */
	counts: (what, parts) => sentences.and([what, ...parts]),
	joint: popups.country.joint,
	/** A sentence of words that stand alone. */
	sentence: (text) => `${sentences.capitalised(text)}.`,
	/** "قتلى: some 140، بحسب Dimensions، 29 مارس". */
	figure: (text, what, says) => `${what}: ${isolated(text)}، ${says}`,
	opening: (date) => `${date} —`,
	dateline: (place, rest) => (place === null ? rest : `${opening(place.toUpperCase())}، ${rest}`),

	briefing: (steps, minutes) =>
		minutes === null
			? `إحاطة في ${oblique(steps, step)}`
			: `إحاطة في ${oblique(steps, step)}، نحو ${oblique(minutes, minute)}`,
	/** The headings of the steps that have no room. */
	more: (steps) => `و${nominative(steps, step)} غيرها`,
	site: 'من يقول ذلك؟',
	siteLines: [
		'الأرقام كما كتبتها مصادرها',
		'نطاق التقارير حيث تختلف، وكل ما ورد فيها حيث تتعارض',
		'كل إفادة مع وثيقتها وفقرتها'
	],
	/** Beside the picture, for those who do not see it. */
	alt: (title, text) => `${opening(title)}. ${text}`,
	name: 'Dateline'
};
