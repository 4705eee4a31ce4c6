import { describe, expect, it } from 'vitest';
import { OWN_KEY, OwnBriefing } from './OwnBriefing.svelte';

/** What a device keeps, `room` characters of it. */
function device(room = Infinity): Storage {
	const kept = new Map<string, string>();
	return {
		get length() {
			return kept.size;
		},
		clear: () => kept.clear(),
		key: () => null,
		getItem: (key) => kept.get(key) ?? null,
		removeItem: (key) => void kept.delete(key),
		setItem: (key, value) => {
			if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
			kept.set(key, value);
		}
	};
}

describe('a briefing of one’s own', () => {
	it('is there again in the next tab', () => {
		const storage = device();
		new OwnBriefing(() => storage).change('a');
		expect(new OwnBriefing(() => storage).text).toBe('a');
	});

	it('goes back to nothing, on the device too', () => {
		const storage = device();
		const own = new OwnBriefing(() => storage);
		own.change('a');
		own.undo();
		expect([own.text, storage.getItem(OWN_KEY), own.canUndo, own.canRedo]).toEqual([
			null,
			null,
			false,
			true
		]);
		own.redo();
		expect([own.text, storage.getItem(OWN_KEY)]).toEqual(['a', 'a']);
	});

	it('takes over what another tab has done, and can take that back', () => {
		const storage = device();
		const [here, there] = [new OwnBriefing(() => storage), new OwnBriefing(() => storage)];
		here.change('a');
		there.refresh();
		there.change('b');
		here.refresh();
		expect(here.text).toBe('b');
		here.undo();
		expect([here.text, storage.getItem(OWN_KEY)]).toEqual(['a', 'a']);
	});

	it('goes on in memory where a device keeps nothing', () => {
		const own = new OwnBriefing(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		expect(own.trouble).toBe('denied');
		own.change('a');
		own.refresh();
		expect([own.text, own.trouble]).toEqual(['a', 'denied']);
		own.undo();
		expect(own.text).toBeNull();
	});

	it('says when there is no room, loses nothing, and is kept again once there is', () => {
		const storage = device(3);
		const own = new OwnBriefing(() => storage);
		own.change('abc');
		own.change('abcd');
		own.refresh();
		expect([own.text, own.trouble, storage.getItem(OWN_KEY)]).toEqual(['abcd', 'full', 'abc']);
		own.change('ab');
		expect([own.trouble, storage.getItem(OWN_KEY)]).toEqual([null, 'ab']);
	});
});
