import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/lib/domain/compile/compile';
import { formatIssue } from '../../src/lib/domain/compile/issues';
import { jsonSchemas } from '../../src/lib/domain/compile/jsonSchemas';
import type { GeodataFile, GeodataTexts } from '../../src/lib/domain/compile/texts';

const GEOGRAPHY = '.cache/geography.json';

function textOf(file: GeodataFile): string {
	return readFileSync(`geodata/${file}`, 'utf8');
}

describe('the dataset', () => {
	// The shapes of countries are made by the basemap's build; `npm test` makes them first.
	it.skipIf(!existsSync(GEOGRAPHY))('has no issue', async () => {
		const texts: GeodataTexts = {
			'events.geojson': textOf('events.geojson'),
			'arrests.geojson': textOf('arrests.geojson'),
			'sources.json': textOf('sources.json'),
			'actors.json': textOf('actors.json'),
			'numbers.csv': textOf('numbers.csv')
		};
		const geography = JSON.parse(readFileSync(GEOGRAPHY, 'utf8'));
		const { issues } = await compile(texts, geography);
		expect(issues.map(formatIssue)).toEqual([]);
	});
});

describe('geodata/schema', () => {
	it.each(Object.entries(jsonSchemas()))(
		'%s is made from the shapes that the build checks (else run: node scripts/schema.js)',
		(name, schema) => {
			const written = JSON.parse(readFileSync(`geodata/schema/${name}`, 'utf8'));
			expect(written).toEqual(JSON.parse(JSON.stringify(schema)));
		}
	);
});
