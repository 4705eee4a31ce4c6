import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTABLES } from '../../src/lib/domain/briefing/briefing';
import { parseReference } from '../../src/lib/domain/briefing/references';
import { jsonSchemas } from '../../src/lib/domain/compile/jsonSchemas';
import { FIELDS_OF_TYPE } from '../../src/lib/domain/vocabulary';
import { readWords } from '../../src/lib/domain/wording';

const readme = readFileSync('geodata/README.md', 'utf8');

/** The cells of the table whose first heading cells are given, without its head. */
function tableOf(...heading: string[]): string[][] {
	const rows = readme
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()))
		.map((cells) => cells.slice(1, -1));
	const start = rows.findIndex((cells) => heading.every((cell, index) => cells[index] === cell));
	const rest = rows.slice(start + 2);
	return rest.slice(
		0,
		rest.findIndex((cells) => cells.length === 0)
	);
}

/** Every key that a schema names, at any depth; two of its own words too, by way of GeoJSON's key `properties`. */
function keysOf(schema: unknown): string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]) => [
		...(key === 'properties' ? Object.keys(value) : []),
		...keysOf(value)
	]);
}

describe('geodata/README.md', () => {
	it('reads words as the code does', () => {
		const rows = tableOf('words', 'low', 'high');
		expect(rows.length).toBeGreaterThan(8);
		for (const [words = '', low, high, marks] of rows) {
			const reading = readWords(words);
			expect([words, String(reading.low), String(reading.high)]).toEqual([words, low, high]);
			expect([words, reading.approximate]).toEqual([words, marks === 'approximate']);
		}
	});

	it.each(Object.entries(jsonSchemas()))('names every key of %s', (_, schema) => {
		const GEOJSON = ['$schema', 'type', 'features', 'properties', 'coordinates'];
		const SCHEMA = ['required', 'additionalProperties'];
		const CSL = ['family', 'given', 'literal', 'date-parts', 'custom'];
		const keys = new Set(keysOf(schema));
		const missing = [...keys].filter(
			(key) =>
				![...GEOJSON, ...SCHEMA, ...CSL].includes(key) &&
				!new RegExp(`\`(custom\\.)?${key}\``).test(readme)
		);
		expect(missing).toEqual([]);
	});

	it('says on which events a field may stand', () => {
		const rows = tableOf('`field`', 'further keys', 'on');
		expect(rows.length).toBeGreaterThan(5);
		for (const [fields = '', , on = ''] of rows.slice(1)) {
			const types = Object.entries(FIELDS_OF_TYPE)
				.filter(([, allowed]) => allowed.some((field) => fields === `\`${field}\``))
				.map(([type]) => type);
			const said = on === 'all' ? Object.keys(FIELDS_OF_TYPE) : on.split(', ');
			expect([fields, said.sort()]).toEqual([fields, types.sort()]);
		}
	});

	it('names the references of a briefing as the code reads them', () => {
		const rows = tableOf('reference', 'prints');
		expect(rows.length).toBeGreaterThan(3);
		for (const [reference = ''] of rows) {
			expect([reference, parseReference(reference.slice(2, -2))]).not.toContain(null);
		}
		const text = rows.flat().join(' ');
		const names = [...Object.values(FIELDS_OF_TYPE).flat(), ...COUNTABLES];
		expect(
			names.filter((name) => !text.includes(`\`${name}\``) && !text.includes(`{${name}`))
		).toEqual([]);
	});
});
