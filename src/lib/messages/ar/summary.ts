import type { summary as english } from '../en/summary';
import type { Translated } from '../Translated';
import { attack, country, event, nominative, oblique, operation, report, type Noun } from './nouns';
import { isolated, opening } from './isolated';
import { sentences } from './sentences';

const silent = (n: number, of: Noun) => (n === 0 ? '' : `، و${nominative(n, of)} بلا عدد`);
const fromTo = (ends: readonly string[]) =>
	ends.length > 1 ? `من ${ends.map(isolated).join(' إلى ')}` : ends.map(isolated).join('');

/** One sentence on what is on screen. */
export const summary: Translated<typeof english> = {
	/** "13 حدثًا، واعتقالات في 10 بلدان" */
	heading: (n, arrests) =>
		arrests === 0
			? nominative(n, event)
			: `${nominative(n, event)}، واعتقالات في ${oblique(arrests, country)}`,
	/** "5 من أصل 13 حدثًا، واعتقالات في 2 من أصل 10 بلدان" */
	headingOf: (n, all, arrests, allArrests) => {
		const events = `${sentences.count(n)} من أصل ${oblique(all, event)}`;
		const countries = `${sentences.count(arrests)} من أصل ${oblique(allArrests, country)}`;
		return allArrests === 0 ? events : `${events}، واعتقالات في ${countries}`;
	},
	/** "من مايو 2020 إلى مارس 2024، 5 تقارير" */
	from: (dates, reports) => `${dates === null ? '' : `${dates}، `}${nominative(reports, report)}`,
	/** What the smallest and the largest figure that is given for one event are, each as its source wrote it. */
	figures: {
		attack: (ends, silentEvents) =>
			`القتلى في الهجوم الواحد: ${fromTo(ends)}${silent(silentEvents, attack)}`,
		operation: (ends, silentEvents) =>
			`القتلى من المشتبه بهم في العملية الأمنية الواحدة: ${fromTo(ends)}${silent(silentEvents, operation)}`
	},
	/** Whom a figure counts, where that is not all victims: "at least 175 من المدنيين". */
	counted: (figure, whom) => `${opening(figure)} ${whom}`,
	leftOut: (by) => `والبقية خارج التصفية: ${sentences.and(by)}`,
	sentence: (parts) => (parts.length === 0 ? '' : `${parts.join('؛ ')}.`),
	announced: (heading, sentence) => `${heading}. ${sentence}`
};
