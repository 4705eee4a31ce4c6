/** A date as precisely as it is known. */
export interface DateParts {
	/** Null where it is not to be written. */
	year: number | null;
	/** From 1. */
	month: number;
	/** Null where only the month is known. */
	day: number | null;
}

/** How long the month's name is. */
export type MonthName = 'long' | 'short';

/**
 * Writes dates in the order and the case of a language, as `Intl` has them.
 * @param tag a BCP 47 tag
 */
export function dateWriter(tag: string): (date: DateParts, month: MonthName) => string {
	// To make a format takes longer than to use it a hundred times.
	const formats: Partial<Record<string, Intl.DateTimeFormat>> = {};
	return ({ year, month, day }, name) => {
		const format = (formats[`${name} ${day === null} ${year === null}`] ??= new Intl.DateTimeFormat(
			tag,
			{
				timeZone: 'UTC',
				month: name,
				...(day === null ? {} : { day: 'numeric' }),
				...(year === null ? {} : { year: 'numeric' })
			}
		));
		return format.format(Date.UTC(year ?? 2024, month - 1, day ?? 1));
	};
}
