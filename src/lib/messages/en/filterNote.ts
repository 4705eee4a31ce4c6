import { sentences } from './sentences';

/** What of the events is on show, in one line: for captions, and for what is saved or printed. */
export const filterNote = {
	note: (parts: readonly string[]) => `Only ${parts.join('; ')}`,
	text: (typed: string) => `with “${typed}” in their words`,
	types: {
		attack: 'attacks',
		operation: 'operations',
		arrest: 'arrests',
		warning: 'warnings',
		control: 'territory held'
	},
	from: (day: string) => `from ${day} on`,
	to: (day: string) => `up to ${day}`,
	outcome: (outcomes: readonly string[]) => sentences.or(outcomes),
	countries: (names: readonly string[]) => `in ${sentences.or(names)}`,
	actors: (names: readonly string[]) => `laid to ${sentences.or(names)}`,
	stances: (stances: readonly string[]) =>
		`with responsibility ${sentences.or(stances.map((stance) => stance.toLowerCase()))}`,
	reportedBy: (names: readonly string[]) => `reported by ${sentences.or(names)}`,
	least: (count: number) => `with a headline number from ${count}`,
	most: (count: number) => `with a headline number up to ${count}`,
	corroborated: 'with at least two independent sources',
	disputed: 'on which sources exclude each other',
	precision: (words: string) => `with the place known at least this well: ${words}`
} as const;
