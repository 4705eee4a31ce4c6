import type { timeline as english } from '../en/timeline';
import type { Translated } from '../Translated';

/** The events by date, under the map. */
export const timeline: Translated<typeof english> = {
	/** Over a part of the axis: "de décembre 2016 à février 2024"; the part drawn larger says how finely. */
	byDay: (span: string) => `${span}, par jour`,
	noDate: (count: number) => `Date non précisée\u00a0: ${count}`,
	issued: 'Sources par jour de publication',
	/** Arrests that one date is given for are one mark. */
	arrests: (countries: readonly string[], date: string) =>
		`Arrestations dans ${countries.length} pays, ${date}\u00a0: ${countries.join(', ')}`,
	/** A clock's hour on the axis. */
	hour: (hour: number) => `${hour}\u00a0h`
};
