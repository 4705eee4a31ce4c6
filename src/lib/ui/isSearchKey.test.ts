import { expect, it } from 'vitest';
import { isSearchKey } from './isSearchKey';

it.each([
	[{ key: 'k', code: 'KeyK', ctrlKey: true }, true],
	[{ key: 'k', code: 'KeyV', metaKey: true }, true],
	[{ key: 'л', code: 'KeyK', ctrlKey: true }, true],
	[{ key: 't', code: 'KeyK', ctrlKey: true }, false],
	[{ key: 'л', code: 'KeyG', ctrlKey: true }, false],
	[{ key: 'k', code: 'KeyK' }, false]
])('%o: %s', (press, expected) => {
	expect(isSearchKey(new KeyboardEvent('keydown', press))).toBe(expected);
});
