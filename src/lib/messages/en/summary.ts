import { counts } from './counts';
import { sentences } from './sentences';

const events = (n: number) => counts.form(n, { one: 'event', other: 'events' });
const countries = (n: number) => counts.form(n, { one: 'country', other: 'countries' });
const silent = (n: number) => (n === 0 ? '' : `, no number for ${sentences.count(n)}`);
const fromTo = (ends: readonly string[]) => (ends.length > 1 ? `from ${ends.join(' to ')}` : ends);

/** One sentence on what is on screen. */
export const summary = {
	/** "13 events, and arrests in 10 countries" */
	heading: (n: number, arrests: number) =>
		arrests === 0
			? `${counts.digits(n)} ${events(n)}`
			: `${counts.digits(n)} ${events(n)}, and arrests in ${counts.digits(arrests)} ${countries(arrests)}`,
	/** "5 of 13 events, and arrests in 2 of 10 countries" */
	headingOf: (n: number, all: number, arrests: number, allArrests: number) =>
		allArrests === 0
			? `${counts.digits(n)} of ${counts.digits(all)} ${events(all)}`
			: `${counts.digits(n)} of ${counts.digits(all)} ${events(all)}, and arrests in ${arrests ? counts.digits(arrests) : 'none'} of ${counts.digits(allArrests)} ${countries(allArrests)}`,
	/** "May 2020 to March 2024, five reports" */
	from: (dates: string | null, reports: number) =>
		`${dates === null ? '' : `${dates}, `}${sentences.count(reports)} ${counts.form(reports, { one: 'report', other: 'reports' })}`,
	/** What the smallest and the largest figure that is given for one event are, each as its source wrote it. */
	figures: {
		attack: (ends: readonly string[], silentEvents: number) =>
			`killed in one attack: ${fromTo(ends)}${silent(silentEvents)}`,
		operation: (ends: readonly string[], silentEvents: number) =>
			`suspects killed in one operation: ${fromTo(ends)}${silent(silentEvents)}`
	},
	/** Whom a figure counts, where that is not all victims: "at least 175 civilians". */
	counted: (figure: string, whom: string) => `${figure} ${whom}`,
	leftOut: (by: readonly string[]) => `the rest left out by ${sentences.and(by)}`,
	sentence: (parts: readonly string[]) =>
		parts.length === 0 ? '' : `${sentences.capitalised(parts.join('; '))}.`,
	announced: (heading: string, sentence: string) => `${heading}. ${sentence}`
} as const;
