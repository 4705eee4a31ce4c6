import { correction, generate } from 'lean-qr/nano';
import { describe, expect, it } from 'vitest';
import { readQr } from '../../../../tests/journeys/support/readQr';
import { QUIET_ZONE, qrCode } from './qrCode';

const ADDRESS = 'https://example.org/?event=kabul-embassy&panel=claims&at=7/34.5/69.2';

/** The black modules that a path covers, as "x y". */
function modulesOf(path: string): Set<string> {
	const black = new Set<string>();
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let i = 0; i < Number(length); i++) black.add(`${Number(x) + i} ${y}`);
	}
	return black;
}

describe('a QR code', () => {
	it('draws every module of the code, and no other', () => {
		const bitmap = generate(ADDRESS, { minCorrectionLevel: correction.M });
		const { side, path } = qrCode(ADDRESS);
		expect(side).toBe(bitmap.size + 8);
		const black = modulesOf(path);
		for (let y = 0; y < side; y++) {
			for (let x = 0; x < side; x++) {
				expect(black.has(`${x} ${y}`)).toBe(bitmap.get(x - QUIET_ZONE, y - QUIET_ZONE));
			}
		}
	});

	it.each([
		ADDRESS,
		'https://example.org/',
		'https://example.org/?q=%D0%9A%D0%B0%D0%B1%D1%83%D0%BB&order=killed&group=year',
		`https://example.org/?q=${'%F0%9F%98%80'.repeat(60)}`
	])('is read as the address that it was made of: %s', (address) => {
		const { path, side } = qrCode(address);
		expect(readQr(path, side)).toBe(address);
	});

	it('differs with the text', () => {
		expect(qrCode(ADDRESS).path).not.toBe(qrCode(`${ADDRESS}1`).path);
	});
});
