import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256';

describe('the hash of a text', () => {
	it.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'Краснoгорск ≠'.repeat(999)])(
		'is that of the standard, %#',
		(text) => {
			expect(sha256(text)).toBe(createHash('sha256').update(text).digest('base64'));
		}
	);
});
