/** The events by date, under the map. */
export const timeline = {
	/** Over a part of the axis: "December 2016 to February 2024"; the part drawn larger says how finely. */
	byDay: (span: string) => `${span}, by day`,
	noDate: (count: number) => `No date given: ${count}`,
	issued: 'Sources by day of issue',
	/** Arrests that one date is given for are one mark. */
	arrests: (countries: readonly string[], date: string) =>
		`Arrests in ${countries.length} countries, ${date}: ${countries.join(', ')}`,
	/** A clock's hour on the axis. */
	hour: (hour: number) => `${String(hour).padStart(2, '0')}:00`
} as const;
