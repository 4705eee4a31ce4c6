/** How many changes can be taken back. */
export const LONGEST = 100;

/** What something has been, so that a change can be taken back and made again. */
export interface History<T> {
	past: readonly T[];
	present: T;
	future: readonly T[];
	/** What the last change was a part of: another part of it is the same change. Null where it is over. */
	part: string | null;
}

export function historyOf<T>(present: T): History<T> {
	return { past: [], present, future: [], part: null };
}

/** Changes of one part that follow each other, as typing into one field does, are taken back together. */
export function changed<T>(history: History<T>, next: T, part: string | null = null): History<T> {
	if (next === history.present) return history;
	const isSame = part !== null && part === history.part;
	const past = isSame ? history.past : [...history.past, history.present].slice(-LONGEST);
	return { past, present: next, future: [], part };
}

/** What follows is a change of its own. */
export function settled<T>(history: History<T>): History<T> {
	return history.part === null ? history : { ...history, part: null };
}

export function undone<T>({ past, present, future, part }: History<T>): History<T> {
	const [last] = past.slice(-1);
	if (last === undefined) return { past, present, future, part };
	return { past: past.slice(0, -1), present: last, future: [present, ...future], part: null };
}

export function redone<T>({ past, present, future, part }: History<T>): History<T> {
	const [next, ...later] = future;
	if (next === undefined) return { past, present, future, part };
	return { past: [...past, present], present: next, future: later, part: null };
}
