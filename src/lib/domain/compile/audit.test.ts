import { describe, expect, it } from 'vitest';
import herald from '../../../../tests/geodata/documents/000_herald.txt?raw';
import gazette from '../../../../tests/geodata/documents/001_gazette.txt?raw';
import { baseTexts } from '../../../../tests/geodata/base';
import { audit } from './audit';
import type { GeodataTexts } from './texts';
import { sha256 } from './version';

const HERALD = '000_herald.txt';
const GAZETTE = '001_gazette.txt';

function documents(texts: Record<string, string>) {
	const encoder = new TextEncoder();
	return new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]));
}

const whole = documents({ [HERALD]: herald, [GAZETTE]: gazette });

/** The documents and the data with the hash that fits, so that only the words can be at fault. */
async function auditHerald(text: string, texts: GeodataTexts = baseTexts) {
	const sources = texts['sources.json'].replace(await sha256(herald), await sha256(text));
	const changed = documents({ [HERALD]: text, [GAZETTE]: gazette });
	return (await audit({ ...texts, 'sources.json': sources }, changed)).faults;
}

describe('audit', () => {
	it('finds nothing where data and documents agree, and says what it checked', async () => {
		expect(await audit(baseTexts, whole)).toEqual({
			faults: [],
			documents: 2,
			claims: 19,
			numbers: 7
		});
	});

	it('finds a changed document', async () => {
		const { faults } = await audit(
			baseTexts,
			documents({ [HERALD]: `${herald} `, [GAZETTE]: gazette })
		);
		expect(faults).toEqual([expect.stringMatching(/^000_herald.txt: .* not the one .* coded/)]);
	});

	it('finds a missing document, and each claim that it leaves without one', async () => {
		const { faults } = await audit(baseTexts, documents({ [GAZETTE]: gazette }));
		expect(faults[0]).toBe('000_herald.txt: the document is missing.');
		expect(faults).toContain('harbour-killed-1: its document could not be read.');
		expect(faults).toHaveLength(8);
	});

	it('finds a shifted paragraph', async () => {
		const faults = await auditHerald(`A new first line\n${herald}`);
		expect(faults).toContain(
			'000_herald.txt [1] harbour-killed-1: "six people" does not stand in the paragraph.'
		);
		expect(faults).toContain('000_herald.txt [3] "two" is in no row of numbers.csv.');
	});

	it('finds a changed word, in a claim and in a row', async () => {
		const faults = await auditHerald(herald.replace('six people', 'sixty people'));
		expect(faults).toEqual([
			'000_herald.txt [1] harbour-killed-1: "six people" does not stand in the paragraph.',
			'000_herald.txt [1] numbers.csv:3: "six people" does not stand in the paragraph.',
			'000_herald.txt [1] "sixty" is in no row of numbers.csv.'
		]);
	});

	it('does not take part of a longer word or number for the words', async () => {
		expect(await auditHerald(herald.replace('1 May 2024', '1 May 20245'))).not.toEqual([]);
		expect(await auditHerald(herald.replace('a ferry in', 'a ferryboat in'))).not.toEqual([]);
		expect(await auditHerald(herald.replace(' an embassy', ' than embassy'))).not.toEqual([]);
	});

	it('finds a number that no row accounts for', async () => {
		const faults = await auditHerald(`${herald}Seven more were missing.\n`);
		expect(faults).toEqual(['000_herald.txt [3] "Seven" is in no row of numbers.csv.']);
	});

	it('finds a paragraph that the document does not have', async () => {
		const events = baseTexts['events.geojson'].replace('"paragraph": 2', '"paragraph": 12');
		const { faults } = await audit({ ...baseTexts, 'events.geojson': events }, whole);
		expect(faults).toEqual([
			'000_herald.txt [12] harbour-injured-1: the document has 2 paragraphs.'
		]);
	});

	it('folds white space and composed letters, and takes CRLF for LF', async () => {
		const events = baseTexts['events.geojson'].replace(
			'"words": "a ferry"',
			'"words": "a caf\u00e9"'
		);
		const same = herald
			.replace('six people', 'six\u00a0 people')
			.replace('on a ferry', 'on a cafe\u0301')
			.replaceAll('\n', '\r\n');
		expect(await auditHerald(same, { ...baseTexts, 'events.geojson': events })).toEqual([]);
	});

	it('passes on what cannot be read in the data', async () => {
		const { faults } = await audit({ ...baseTexts, 'numbers.csv': 'document\n' }, whole);
		expect(faults[0]).toMatch(/^geodata\/numbers.csv:1 file: /);
	});
});
