import { counts } from './counts';
import { sentences } from './sentences';

/** What a mark is called. */
export const markNames = {
	noNumber: 'no number given',
	differs: (things: readonly string[]) => `≠ ${sentences.and(things)}`,
	events: (count: number) => `${counts.digits(count)} events`,
	/** Says how many events a mark stands for, and never how many people. */
	group: (places: readonly string[], events: string) => `${sentences.and(places)}: ${events}`,
	morePlaces: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'more place', other: 'more places' })}`,
	largest: (figure: string) => `largest: ${figure}`,
	/** What others of a group than its largest are disputed for. */
	another: (events: number, differs: string) =>
		`${counts.form(events, { one: 'another', other: 'others' })}: ${differs}`,
	groupName: (lines: readonly string[]) => `${lines.join('; ')}. Opens a list.`
};
