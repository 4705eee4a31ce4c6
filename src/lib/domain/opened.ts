import type { Camera } from './link';

/** What is open over the map. A group is of one moment's zoom, so no link can name one. */
export type Opened =
	| { kind: 'none' }
	| { kind: 'event'; id: string }
	| { kind: 'group'; ids: readonly string[] }
	| { kind: 'country'; iso3: string };

export const NOTHING_OPENED: Opened = { kind: 'none' };

/** A wish that the map move: null is home, where all events are in sight. Each wish is an object of its own. */
export interface Flight {
	to: Camera | null;
	/** At once, as on a page that has just been opened. */
	jump: boolean;
}

/** Whether what is pointed at, an event or the ids of a mark's several with spaces between, includes an event. */
export function isPointedAt(pointed: string | null, id: string): boolean {
	return pointed?.split(' ').includes(id) ?? false;
}
