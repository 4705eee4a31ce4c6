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

/** The sentences that the rules make of claims. Numbers and names come in as text with their ends kept. */
export const sentences = {
	count,
	capitalised,
	and: (items: readonly string[]) => listed(items),
	or: (items: readonly string[]) => listed(items, 'or'),

	orMore: (low: number) => `${count(low)} or more`,
	countedFromText: (text: string) => `${text}, counted from the text`,
	quoted: (words: string) => `“${words}”`,
	span: (low: string, high: string) => `${low} to ${high}`,

	dateNotGiven: 'date not given',
	by: (date: string) => `by ${date}`,
	since: (date: string) => `since ${date}`,
	about: (date: string) => `about ${date}`,
	dateSpan: (from: string, to: string) => `${from} to ${to}`,
	/** Days of one month: "23–24 March". */
	daySpan: (from: string, to: string) => `${from}–${to}`,

	says: (names: readonly string[], date: string) =>
		`${names.length > 1 ? 'say' : 'says'} ${listed(names)}, ${date}`,
	saysBy: (speaker: string, names: readonly string[], date: string) =>
		`says ${speaker}, according to ${listed(names)}, ${date}`,

	onlySource: (name: string) => `Only ${name} gives a number`,
	allSame: (sources: number) =>
		sources === 2
			? 'Both sources that give a number give the same'
			: `All ${count(sources)} sources that give a number give the same`,
	rose: (low: string, high: string) => `Reports rose from ${low} to ${high}`,
	run: (low: string, high: string) => `Reports run from ${low} to ${high}; none excludes another`,
	exclude: (sides: readonly string[]) => `Reports exclude each other: ${listed(sides, 'or')}`,
	noNumber: (sources: number) =>
		sources === 1
			? 'one source gives words and no number'
			: `${count(sources)} sources give words and no number`,
	noneGivesNumber: (sources: number) =>
		sources === 1
			? 'The one source that speaks of it gives no number'
			: `The ${count(sources)} sources that speak of it give no number`,
	unknownIsNotZero: 'That is not zero',
	attackersNotCounted: 'Attackers are not counted',

	countRose: (days: string) => `count rose ${days}`,
	between: (from: string, to: string) => `between ${from} and ${to}`,
	differs: {
		date: 'date',
		place: 'place',
		target: 'target',
		blame: 'blame',
		killed: 'killed',
		injured: 'injured',
		detained: 'detained'
	},
	sourcesExclude: (things: readonly string[]) => `sources exclude each other on ${listed(things)}`,

	eventTypes: {
		attack: 'attack',
		operation: 'operation',
		arrest: 'arrests',
		warning: 'warning',
		control: 'territory held'
	},
	figureOf: {
		killed: {
			victims: 'killed',
			civilians: 'civilians killed',
			security_forces: 'security forces killed',
			suspects: 'suspects killed',
			attackers: 'attackers killed'
		},
		injured: {
			victims: 'injured',
			civilians: 'civilians injured',
			security_forces: 'security forces injured',
			suspects: 'suspects injured',
			attackers: 'attackers injured'
		},
		detained: {
			victims: 'detained',
			civilians: 'civilians detained',
			security_forces: 'security forces detained',
			suspects: 'detained',
			attackers: 'said to be attackers, detained'
		}
	},
	noNumberOf: (what: string) => `${what}: no number given`,
	placeNotGiven: 'place not given'
};
