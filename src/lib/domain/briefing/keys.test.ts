import { describe, expect, it } from 'vitest';
import { BINDINGS, commandOf, digitOf, isCharacter, type Command, type Press } from './keys';

const USUAL = { blank: false, letters: true };

const EXPECTED: Record<Command, readonly Press[]> = {
	next: [
		{ key: 'ArrowRight' },
		{ key: 'ArrowDown' },
		{ key: ' ' },
		{ key: 'PageDown' },
		{ key: 'Enter' },
		{ key: 'n' },
		{ key: 'N', shiftKey: true }
	],
	previous: [
		{ key: 'ArrowLeft' },
		{ key: 'ArrowUp' },
		{ key: ' ', shiftKey: true },
		{ key: 'PageUp' },
		{ key: 'Backspace' },
		{ key: 'p' }
	],
	first: [{ key: 'Home' }],
	last: [{ key: 'End' }],
	jump: [{ key: 'g' }],
	overview: [{ key: 'o' }],
	lookBack: [{ key: 'r' }],
	black: [{ key: 'b' }, { key: '.' }],
	white: [{ key: 'w' }, { key: ',' }],
	freeze: [{ key: 'z' }],
	pointer: [{ key: 'l' }],
	draw: [{ key: 'd' }],
	clear: [{ key: 'c' }],
	fullScreen: [{ key: 'f' }],
	presenter: [{ key: 's' }],
	autoplay: [{ key: 'a' }],
	larger: [{ key: '+', shiftKey: true }, { key: '+' }, { key: '=' }],
	smaller: [{ key: '-' }, { key: '_', shiftKey: true }],
	help: [{ key: '?', shiftKey: true }, { key: 'F1' }],
	leave: [{ key: 'Escape' }]
};
const presses = Object.entries(EXPECTED).flatMap(([command, keys]) =>
	keys.map((press) => [command as Command, press] as const)
);

describe('the keys of a briefing', () => {
	it.each(presses)('%s by %o', (command, press) => {
		expect(commandOf(press, USUAL)).toBe(command);
	});

	it('are all tried above', () => {
		const bound = BINDINGS.flatMap(({ keys }) => keys);
		expect(new Set(bound).size).toBe(bound.length);
		expect(presses.length).toBeGreaterThanOrEqual(bound.length);
		expect(Object.keys(EXPECTED)).toEqual(BINDINGS.map(({ command }) => command));
	});

	it.each(presses)(
		'bring back a blank stage and do nothing else to it: %s by %o',
		(command, press) => {
			const found = commandOf(press, { blank: true, letters: true });
			expect(found).toBe(['black', 'white', 'leave'].includes(command) ? command : null);
		}
	);

	it.each(presses)('that are signs do nothing when they are off: %s by %o', (command, press) => {
		const isSign = press.key !== ' ' && isCharacter(press.key);
		expect(commandOf(press, { blank: false, letters: false })).toBe(isSign ? null : command);
	});

	it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leave those with %s alone', (modifier) => {
		for (const [, press] of presses) {
			expect(commandOf({ ...press, [modifier]: true }, USUAL)).toBeNull();
		}
		expect(digitOf({ key: '1', [modifier]: true }, USUAL)).toBeNull();
	});

	it.each([{ key: 'F5' }, { key: 'Tab' }, { key: 'x' }, { key: 'ArrowRight', shiftKey: true }])(
		'leave %o to the browser',
		(press) => expect(commandOf(press, USUAL)).toBeNull()
	);

	it('take digits, where they count', () => {
		expect([...'0123456789'].map((key) => digitOf({ key }, USUAL)).join('')).toBe('0123456789');
		expect(digitOf({ key: 'n' }, USUAL)).toBeNull();
		expect(digitOf({ key: '1' }, { blank: true, letters: true })).toBeNull();
		expect(digitOf({ key: '1' }, { blank: false, letters: false })).toBeNull();
	});

	it.each([
		['и', 'KeyB', 'black'],
		['П', 'KeyG', 'jump'],
		['لا', 'KeyB', 'black'],
		['ش', 'KeyA', 'autoplay'],
		['؟', 'Slash', 'help'],
		['ш', 'KeyI', null],
		['ю', 'Period', null]
	])('count by what is printed beside another letter: %s on %s', (key, code, command) => {
		expect(commandOf({ key, code }, USUAL)).toBe(command);
	});

	it('count as written where the letter is Latin, wherever it lies', () => {
		expect(commandOf({ key: 'z', code: 'KeyY' }, USUAL)).toBe('freeze');
		expect(commandOf({ key: 'é', code: 'Digit2' }, USUAL)).toBeNull();
		expect(digitOf({ key: '٣', code: 'Digit3' }, USUAL)).toBe('3');
	});
});
