/** What a key asks of a show. */
export type KeyCommand =
	| 'next'
	| 'previous'
	| 'first'
	| 'last'
	| 'black'
	| 'white'
	| 'freeze'
	| 'pointer'
	| 'draw'
	| 'clear'
	| 'overview'
	| 'jump'
	| 'help'
	| 'leave';

const KEYS: Record<string, KeyCommand> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	' ': 'next',
	n: 'next',
	PageDown: 'next',
	Enter: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	p: 'previous',
	PageUp: 'previous',
	Backspace: 'previous',
	Home: 'first',
	End: 'last',
	b: 'black',
	'.': 'black',
	w: 'white',
	',': 'white',
	z: 'freeze',
	l: 'pointer',
	d: 'draw',
	c: 'clear',
	o: 'overview',
	g: 'jump',
	'?': 'help',
	F1: 'help',
	Escape: 'leave'
};

export interface PressedKey {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	shiftKey: boolean;
}

/** Null for keys that are the browser's. */
export function commandOfKey({
	key,
	ctrlKey,
	metaKey,
	altKey,
	shiftKey
}: PressedKey): KeyCommand | null {
	if (ctrlKey || metaKey || altKey) return null;
	if (key === ' ' && shiftKey) return 'previous';
	return KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The keys of each command as a help sheet lists them. */
export const KEYS_OF: Record<Exclude<KeyCommand, 'leave'>, readonly string[]> = {
	next: ['→', '↓', 'Space', 'N', 'PgDn', 'Enter'],
	previous: ['←', '↑', 'Shift Space', 'P', 'PgUp', '⌫'],
	first: ['Home'],
	last: ['End'],
	jump: ['0–9', 'Enter'],
	black: ['B', '.'],
	white: ['W', ','],
	freeze: ['Z'],
	pointer: ['L'],
	draw: ['D'],
	clear: ['C'],
	overview: ['O', 'G'],
	help: ['?', 'F1']
};
