import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION, readMessage, type ShowContent } from './showMessages';

const SLUG = 'the-toll';
const ENVELOPE = { version: PROTOCOL_VERSION, slug: SLUG, session: 'a', sender: 'b', sequence: 3 };
const read = (content: object) => readMessage({ ...ENVELOPE, ...content }, SLUG);

const VALID: ShowContent[] = [
	{ kind: 'hello' },
	{ kind: 'bye' },
	{ kind: 'state', state: { number: 2, blank: null, aspect: 1.6 } },
	{ kind: 'state', state: { number: 2, blank: 'black', aspect: 0.5 } },
	{ kind: 'command', command: { name: 'next' } },
	{ kind: 'command', command: { name: 'go', number: 7 } },
	{ kind: 'command', command: { name: 'resume', number: 1 } },
	{ kind: 'command', command: { name: 'blank', blank: 'white' } },
	{ kind: 'pointer', at: null },
	{ kind: 'pointer', at: { x: 0, y: 1 } },
	{ kind: 'ink', number: 1, strokes: [[{ x: 0.5, y: 0.5 }], []] }
];

const INVALID: object[] = [
	{ kind: 'shout' },
	{ kind: 'state' },
	{ kind: 'state', state: { number: 0, blank: null, aspect: 1 } },
	{ kind: 'state', state: { number: 1.5, blank: null, aspect: 1 } },
	{ kind: 'state', state: { number: 1, blank: 'red', aspect: 1 } },
	{ kind: 'state', state: { number: 1, blank: null, aspect: NaN } },
	{ kind: 'state', state: { number: 1, blank: null } },
	{ kind: 'command', command: { name: 'eval' } },
	{ kind: 'command', command: { name: 'go', number: '2' } },
	{ kind: 'command', command: { name: 'go', number: Infinity } },
	{ kind: 'command', command: { name: 'blank', blank: null } },
	{ kind: 'pointer' },
	{ kind: 'pointer', at: { x: 2, y: 0 } },
	{ kind: 'pointer', at: { x: NaN, y: 0 } },
	{ kind: 'ink', number: 1, strokes: [[{ x: 0 }]] },
	{ kind: 'ink', number: 1, strokes: [{ x: 0, y: 0 }] },
	{ kind: 'ink', strokes: [] },
	{ kind: 'ink', number: 1, strokes: Array.from({ length: 501 }, () => []) }
];

describe('readMessage', () => {
	it.each(VALID)('reads %j', (content) => {
		expect(read(content)).toEqual({ ...ENVELOPE, ...content });
	});

	it.each(INVALID)('drops %j', (content) => {
		expect(read(content)).toBeNull();
	});

	it.each([
		{ version: 2 },
		{ version: '1' },
		{ slug: 'another' },
		{ session: 4 },
		{ sender: 'b'.repeat(201) },
		{ sequence: -1 },
		{ sequence: '3' },
		{ sequence: 0.5 }
	])('drops what comes with %j', (wrong) => {
		expect(read({ kind: 'hello', ...wrong })).toBeNull();
	});

	it('keeps nothing that it does not know', () => {
		expect(read({ kind: 'hello', notes: 'secret' })).toEqual({ ...ENVELOPE, kind: 'hello' });
	});

	it('throws at nothing', () => {
		fc.assert(
			fc.property(fc.anything(), fc.anything(), fc.constantFrom(...VALID), (junk, more, valid) => {
				expect(readMessage(junk, SLUG)).toBeNull();
				for (const key of ['state', 'command', 'at', 'strokes', 'number', 'kind']) {
					read({ ...valid, [key]: more });
				}
			})
		);
	});
});
