import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rovingFocus, targetOf } from './rovingFocus';

describe('the key', () => {
	it.each([
		['ArrowDown', 0, 1],
		['ArrowDown', 2, 2],
		['ArrowUp', 2, 1],
		['ArrowUp', 0, 0],
		['Home', 2, 0],
		['End', 0, 2],
		['Enter', 1, null]
	])('%s leads from item %i to %s of three', (key, from, to) => {
		expect(targetOf(key, from, 3)).toBe(to);
	});
});

describe('the list', () => {
	let undo: void | (() => void);
	const item = (name: string) => document.getElementById(name)!;
	const stops = () =>
		[...document.querySelectorAll('a')]
			.filter(({ tabIndex }) => tabIndex === 0)
			.map(({ id }) => id);
	const press = (key: string, more: KeyboardEventInit = {}) =>
		document.activeElement?.dispatchEvent(
			new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
		);

	beforeEach(() => {
		const list = document.createElement('ul');
		for (const id of ['first', 'second', 'third']) {
			const link = document.createElement('a');
			link.id = id;
			link.href = '#';
			link.dataset['roving'] = '';
			link.checkVisibility = () => !link.hidden;
			list.append(link);
		}
		document.body.append(list);
		undo = rovingFocus(list);
	});

	afterEach(() => {
		undo?.();
		document.body.replaceChildren();
	});

	it('is one tab stop, its first item', () => {
		expect(stops()).toEqual(['first']);
	});

	it('moves the stop with the focus', () => {
		item('first').focus();
		press('ArrowDown');
		expect(document.activeElement?.id).toBe('second');
		expect(stops()).toEqual(['second']);
	});

	it('passes over what is folded away', () => {
		item('second').hidden = true;
		item('first').focus();
		press('ArrowDown');
		expect(document.activeElement?.id).toBe('third');
	});

	it('leaves keys with a modifier to the browser', () => {
		item('first').focus();
		press('ArrowDown', { altKey: true });
		expect(document.activeElement?.id).toBe('first');
	});
});
