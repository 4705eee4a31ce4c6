import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from './json';
import { jsonFaultOffset } from './jsonFault';

const read = (text: string) => readJson('actors.json', text);

describe('readJson', () => {
	it('reads JSON', () => {
		expect(read('{"a": [1, "b", null]}')).toEqual({
			ok: true,
			value: { a: [1, 'b', null] },
			issues: []
		});
	});

	it('finds a key given twice, however it is escaped, and only within one object', () => {
		const issues = read('[{"a": 1,\n"\\u0061": 2}, {"a": {"a": 3}}]').issues;
		expect(issues).toMatchObject([{ field: 'a', line: 2 }]);
	});

	it('finds nesting without end', () => {
		expect(read('['.repeat(33) + ']'.repeat(33)).issues).toHaveLength(1);
		expect(read('['.repeat(32) + ']'.repeat(32)).issues).toEqual([]);
		expect(read('['.repeat(100_000) + ']'.repeat(100_000)).issues).toHaveLength(1);
	});

	it.each([
		['[1,\n2,\nfoo]', 3],
		['{"a": 1,\n"b": tru}', 2],
		['{"a": 1,\n}', 2],
		['{"a" 1}', 1],
		['[1]\n\n]', 3],
		['["a\nb"]', 1],
		['{a: 1}', 1],
		['[1 2]', 1],
		['[01]', 1],
		['[1,\n2\n', 3],
		['', 1]
	])('says on which line %j goes wrong', (text, line) => {
		const { ok, issues } = read(text);
		expect(ok).toBe(false);
		expect(issues).toMatchObject([{ line }]);
	});
});

describe('jsonFaultOffset', () => {
	it('goes through all of any JSON', () => {
		fc.assert(
			fc.property(fc.json(), fc.constantFrom(undefined, '\t'), (json, indent) => {
				const text = JSON.stringify(JSON.parse(json), null, indent);
				expect(jsonFaultOffset(text)).toBe(text.length);
			})
		);
	});
});
