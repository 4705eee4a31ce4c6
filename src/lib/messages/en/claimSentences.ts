import { counts } from './counts';
import { sentences } from './sentences';

/** The sentences that the rules make of claims. Numbers and names come in as text with their ends kept. */
export const claimSentences = {
	orMore: (low: number) => `${sentences.count(low)} or more`,
	countedFromText: (text: string) => `${text}, counted from the text`,
	quoted: (words: string) => `“${words}”`,
	span: (low: string, high: string) => `${low} to ${high}`,

	says: (names: readonly string[], date: string) =>
		`${names.length > 1 ? 'say' : 'says'} ${sentences.and(names)}, ${date}`,
	saysBy: (speaker: string, names: readonly string[], date: string) =>
		`says ${speaker}, according to ${sentences.and(names)}, ${date}`,

	onlySource: (name: string) => `Only ${name} gives a number`,
	allSame: (sources: number) =>
		sources === 2
			? 'Both sources that give a number give the same'
			: `All ${sentences.count(sources)} sources that give a number give the same`,
	rose: (low: string, high: string) => `Reports rose from ${low} to ${high}`,
	run: (low: string, high: string) => `Reports run from ${low} to ${high}; none excludes another`,
	exclude: (sides: readonly string[]) => `Reports exclude each other: ${sentences.or(sides)}`,
	noNumber: (sources: number) =>
		counts.form(sources, {
			one: 'one source gives words and no number',
			other: `${sentences.count(sources)} sources give words and no number`
		}),
	noneGivesNumber: (sources: number) =>
		counts.form(sources, {
			one: 'The one source that speaks of it gives no number',
			other: `The ${sentences.count(sources)} sources that speak of it give no number`
		}),
	unknownIsNotZero: 'That is not zero',
	attackersNotCounted: 'Attackers are not counted',

	countRose: (days: string) => `count rose ${days}`,
	sourcesExclude: (things: readonly string[]) =>
		`sources exclude each other on ${sentences.and(things)}`,

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
