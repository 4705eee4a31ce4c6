import {
	changed,
	historyOf,
	redone,
	settled,
	undone,
	type History
} from '$lib/domain/briefing/history';

/** The number is that of the way it is written: another way takes another key, and leaves this one alone. */
export const OWN_KEY = 'dateline:own-briefing:1';

/** Why the device does not keep it: it keeps nothing for this site, or has no room. */
export type Trouble = 'denied' | 'full';

/**
 * The reader's own briefing, as its Markdown. Kept on the device and in step with other tabs; where that fails, it goes
 * on in memory and says so.
 */
export class OwnBriefing {
	trouble = $state<Trouble | null>(null);
	#history = $state.raw<History<string | null>>(historyOf(null));
	readonly #storage: () => Storage;

	constructor(storage: () => Storage) {
		this.#storage = storage;
		this.#history = historyOf(this.#kept());
	}

	/** Null where there is none. */
	get text(): string | null {
		return this.#history.present;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Changes of one `part` that follow each other are taken back together. */
	change(text: string | null, part: string | null = null): void {
		this.#go(changed(this.#history, text, part));
	}

	/** What was typed into one field is done. */
	settle(): void {
		this.#history = settled(this.#history);
	}

	undo(): void {
		this.#go(undone(this.#history));
	}

	redo(): void {
		this.#go(redone(this.#history));
	}

	/** Takes over what another tab has kept since. */
	refresh(): void {
		if (this.trouble !== null) return;
		const kept = this.#kept();
		if (this.trouble === null) this.#history = changed(this.#history, kept);
	}

	#kept(): string | null {
		try {
			return this.#storage().getItem(OWN_KEY);
		} catch {
			this.trouble = 'denied';
			return null;
		}
	}

	#go(history: History<string | null>): void {
		if (history.present === this.#history.present) return;
		this.#history = history;
		this.trouble = this.#keep(history.present);
	}

	#keep(text: string | null): Trouble | null {
		let storage;
		try {
			storage = this.#storage();
		} catch {
			return 'denied';
		}
		try {
			if (text === null) storage.removeItem(OWN_KEY);
			else storage.setItem(OWN_KEY, text);
			return null;
		} catch {
			return 'full';
		}
	}
}

let own: OwnBriefing | null = null;

/** One a tab, so that what was done on the map can be taken back in the editor. In browsers alone. */
export function ownBriefing(): OwnBriefing {
	if (!own) {
		const made = (own = new OwnBriefing(() => localStorage));
		addEventListener('storage', ({ key }) => {
			if (key === OWN_KEY || key === null) made.refresh();
		});
	}
	return own;
}
