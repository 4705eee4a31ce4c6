/** What a key asks of a show. */
export type Command = (typeof BINDINGS)[number]['command'];

/** What a key press is, as an event of the browser tells it. */
export interface Press {
	key: string;
	/** Which key of the keyboard it was, whatever its layout writes. */
	code?: string;
	shiftKey?: boolean;
	ctrlKey?: boolean;
	altKey?: boolean;
	metaKey?: boolean;
}

/** What the meaning of a key depends on. */
export interface KeyMode {
	/** Nothing is seen of the stage. */
	blank: boolean;
	/** Whether letters, digits and signs count: a reader who speaks to the computer may have them off. */
	letters: boolean;
}

export interface Binding {
	command: string;
	/** As `KeyboardEvent.key` names them, letters small. `Shift+Space` is Space with Shift. */
	keys: readonly string[];
	/** Works while the stage is blank: it brings the stage back. */
	unblanks?: boolean;
}

/**
 * Every key of a briefing, the first of each the one that help names first. Clickers send Page Up and Page Down, and a
 * full stop or B for a black screen.
 */
export const BINDINGS = [
	{
		command: 'next',
		keys: ['ArrowRight', 'ArrowDown', 'Space', 'PageDown', 'Enter', 'n']
	},
	{
		command: 'previous',
		keys: ['ArrowLeft', 'ArrowUp', 'Shift+Space', 'PageUp', 'Backspace', 'p']
	},
	{ command: 'first', keys: ['Home'] },
	{ command: 'last', keys: ['End'] },
	{ command: 'jump', keys: ['g'] },
	{ command: 'overview', keys: ['o'] },
	{ command: 'lookBack', keys: ['r'] },
	{ command: 'black', keys: ['b', '.'], unblanks: true },
	{ command: 'white', keys: ['w', ','], unblanks: true },
	{ command: 'freeze', keys: ['z'] },
	{ command: 'pointer', keys: ['l'] },
	{ command: 'draw', keys: ['d'] },
	{ command: 'clear', keys: ['c'] },
	{ command: 'fullScreen', keys: ['f'] },
	{ command: 'presenter', keys: ['s'] },
	{ command: 'autoplay', keys: ['a'] },
	{ command: 'larger', keys: ['+', '='] },
	{ command: 'smaller', keys: ['-', '_'] },
	{ command: 'help', keys: ['?', 'F1'] },
	{ command: 'leave', keys: ['Escape'], unblanks: true }
] as const satisfies readonly Binding[];

/** The command of a key press; null where it is not ours, as with every key of the browser or of the system. */
export function commandOf(press: Press, { blank, letters }: KeyMode): Command | null {
	if (press.ctrlKey || press.altKey || press.metaKey) return null;
	const name = nameOf(press);
	if (!letters && isCharacter(name)) return null;
	const binding = BINDINGS.find(({ keys }) => (keys as readonly string[]).includes(name));
	if (!binding) return null;
	return blank && !('unblanks' in binding) ? null : binding.command;
}

/** The digit of a press; null for other keys. Digits and then Enter go to a step. */
export function digitOf(press: Press, { blank, letters }: KeyMode): string | null {
	if (press.ctrlKey || press.altKey || press.metaKey || blank || !letters) return null;
	const key = latinKey(press);
	return /^[0-9]$/.test(key) ? key : null;
}

/** Signs need Shift on one keyboard and not on another, so that Shift counts for Space and named keys alone. */
function nameOf(press: Press): string {
	const { shiftKey = false } = press;
	const key = latinKey(press);
	if (key === ' ') return shiftKey ? 'Shift+Space' : 'Space';
	if (isCharacter(key)) return key.toLowerCase();
	return shiftKey ? `Shift+${key}` : key;
}

export function isCharacter(name: string): boolean {
	return [...name].length === 1;
}

/** Signs of Arabic, by those that mean the same. */
const LATIN_SIGNS: Readonly<Record<string, string>> = { '؟': '?', '،': ',' };

/** On a keyboard that writes other letters, as a Russian or an Arabic one, a key counts by the letter or digit printed beside them. */
function latinKey({ key, code = '' }: Press): string {
	if (!/[^\p{ASCII}\p{Script=Latin}]/u.test(key)) return key;
	const [, printed] = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code)?.filter(Boolean) ?? [];
	return LATIN_SIGNS[key] ?? printed?.toLowerCase() ?? key;
}
