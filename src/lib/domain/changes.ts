import type { Day } from './records';

/** One day of changes to the data, as `geodata/changes.json` has it; the compiler has checked what it names. */
export interface ChangeDay {
	date: Day;
	note?: string;
	added?: readonly Addition[];
	changed?: readonly Change[];
	removed?: readonly Removal[];
}

/** Of an event, or of one claim on it. */
export interface Addition {
	event: string;
	claim?: string;
	note?: string;
}

export interface Change extends Addition {
	field: string;
	from: string;
	to: string;
	/** Id of the source that shows which is right. */
	source: string;
}

/** Of a whole event, then with its title; or of one claim. */
export interface Removal {
	event: string;
	claim?: string;
	title?: string;
	reason: string;
}

/** An event that is gone: what its address says for ever. */
export interface RemovedEvent {
	id: string;
	title: string;
	date: Day;
	reason: string;
}

export function removedEvents(days: readonly ChangeDay[]): RemovedEvent[] {
	return days.flatMap(({ date, removed = [] }) =>
		removed.flatMap(({ event: id, claim, title, reason }) =>
			claim === undefined ? [{ id, title: title ?? id, date, reason }] : []
		)
	);
}
