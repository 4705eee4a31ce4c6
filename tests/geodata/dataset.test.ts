import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../src/lib/domain/agreement';
import { formatIssue } from '../../src/lib/domain/compile/issues';
import { jsonSchemas } from '../../src/lib/domain/compile/jsonSchemas';
import { compileGeodata, GEOGRAPHY } from './compileGeodata';

describe.skipIf(!existsSync(GEOGRAPHY))('the dataset', () => {
	it('has no issue', async () => {
		const { issues } = await compileGeodata();
		expect(issues.map(formatIssue)).toEqual([]);
	});

	it('says in its changelog when each event came', async () => {
		const { dataset, written } = await compileGeodata();
		const added = written.changes.flatMap((day) => day.added ?? []);
		const came = new Set(added.flatMap(({ event, claim }) => (claim === undefined ? event : [])));
		expect(dataset?.events.map(({ id }) => id).filter((id) => !came.has(id))).toEqual([]);
	});

	it('holds these contradictions and no other', async () => {
		const { dataset } = await compileGeodata();
		if (dataset === null) throw new Error('The dataset has issues.');
		const found = dataset.events.flatMap((event) =>
			contradictionsOf(event, dataset).map(
				({ about, sides }) => `${event.id}: ${about}, ${sides.length} sides`
			)
		);
		expect(found.sort()).toEqual([
			'crocus-city-hall: blame, 2 sides',
			'kabul-embassy: date, 3 sides',
			'kaluga-operation: target, 2 sides',
			'moscow-warning: date, 2 sides'
		]);
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
