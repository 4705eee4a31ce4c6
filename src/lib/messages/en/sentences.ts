const SMALL_NUMBERS = [
	'no',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];

/** A count in running text: words up to twelve, digits after. */
function count(n: number): string {
	return SMALL_NUMBERS[n] ?? String(n);
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a and b", "a, b and c". */
function listed(items: readonly string[], last = 'and'): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** How numbers, lists and days are written anywhere, and what sources disagree on. */
export const sentences = {
	count,
	capitalised,
	and: (items: readonly string[]) => listed(items),
	or: (items: readonly string[]) => listed(items, 'or'),

	dateNotGiven: 'date not given',
	by: (date: string) => `by ${date}`,
	since: (date: string) => `since ${date}`,
	about: (date: string) => `about ${date}`,
	dateSpan: (from: string, to: string) => `${from} to ${to}`,
	/** Days of one month: "23–24 March". */
	daySpan: (from: string, to: string) => `${from}–${to}`,

	between: (from: string, to: string) => `between ${from} and ${to}`,
	differs: {
		date: 'date',
		place: 'place',
		target: 'target',
		blame: 'blame',
		killed: 'killed',
		injured: 'injured',
		detained: 'detained'
	}
};
