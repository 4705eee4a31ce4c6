import { describe, expect, it } from 'vitest';
import { changed, historyOf, LONGEST, redone, settled, undone } from './history';

describe('a history', () => {
	it('goes back and forth, and forgets what was taken back once something else is done', () => {
		const three = changed(changed(historyOf('a'), 'b'), 'c');
		const back = undone(undone(three));
		expect(back.present).toBe('a');
		expect(redone(back).present).toBe('b');
		expect(redone(changed(back, 'd')).present).toBe('d');
	});

	it('stays where it is at either end', () => {
		expect(undone(historyOf('a')).present).toBe('a');
		expect(redone(historyOf('a')).present).toBe('a');
	});

	it('takes back what was typed into one field at once, until that is over', () => {
		const typed = ['b', 'bc', 'bcd'].reduce(
			(history, next) => changed(history, next, 'title'),
			historyOf('a')
		);
		expect(undone(typed).present).toBe('a');
		const again = changed(settled(typed), 'bcde', 'title');
		expect(undone(again).present).toBe('bcd');
		expect(undone(changed(typed, 'x', 'heading')).present).toBe('bcd');
	});

	it('begins a change of its own after going back', () => {
		const typed = changed(changed(historyOf('a'), 'b', 'title'), 'c', 'heading');
		expect(undone(changed(undone(typed), 'd', 'title')).present).toBe('b');
	});

	it('can go back from nothing and to nothing', () => {
		const begun = changed<string | null>(historyOf<string | null>(null), 'a');
		expect(undone(begun).present).toBeNull();
		expect(redone(undone(begun)).present).toBe('a');
	});

	it('is bounded', () => {
		let history = historyOf(0);
		for (let n = 1; n <= LONGEST + 50; n += 1) history = changed(history, n);
		expect(history.past).toHaveLength(LONGEST);
		expect(history.past[0]).toBe(50);
	});
});
