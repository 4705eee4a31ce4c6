const TOKEN =
	/[ \t\r\n]*(?:("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)|([{}[\],:]))/y;

/** What may come next, by JSON's grammar. */
type Expected =
	'value' | 'value or ]' | 'key or }' | 'key' | 'colon' | 'comma or close' | 'nothing';

/**
 * Where a text stops being JSON, as an offset: the fault that `JSON.parse` found. Engines differ in whether and how
 * they say it.
 */
export function jsonFaultOffset(text: string): number {
	const open: string[] = [];
	let expected: Expected = 'value';
	TOKEN.lastIndex = 0;
	for (;;) {
		const start = TOKEN.lastIndex;
		const offset = start + (/^[ \t\r\n]*/.exec(text.slice(start))?.[0].length ?? 0);
		const token = TOKEN.exec(text);
		if (token === null) return offset;
		const [, string, scalar, mark = ''] = token;
		const kind = string === undefined ? (scalar === undefined ? mark : 'scalar') : 'string';
		const next = after(kind, expected, open);
		if (next === null) return offset;
		expected = next;
	}
}

/** What follows a token; null where the token may not stand. Keeps the stack of open brackets. */
function after(kind: string, expected: Expected, open: string[]): Expected | null {
	const takesValue = expected === 'value' || expected === 'value or ]';
	const closed = (): Expected => (open.length === 0 ? 'nothing' : 'comma or close');
	if (kind === '{' || kind === '[') {
		if (!takesValue) return null;
		open.push(kind);
		return kind === '{' ? 'key or }' : 'value or ]';
	}
	if (kind === '}' || kind === ']') {
		const isEmpty = expected === (kind === '}' ? 'key or }' : 'value or ]');
		const isOpen = open.at(-1) === (kind === '}' ? '{' : '[');
		if (!isOpen || !(isEmpty || expected === 'comma or close')) return null;
		open.pop();
		return closed();
	}
	if (kind === ':') return expected === 'colon' ? 'value' : null;
	if (kind === ',') {
		if (expected !== 'comma or close') return null;
		return open.at(-1) === '{' ? 'key' : 'value';
	}
	if (kind === 'string' && (expected === 'key' || expected === 'key or }')) return 'colon';
	return takesValue ? closed() : null;
}
