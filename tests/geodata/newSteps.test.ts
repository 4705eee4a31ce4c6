import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { appendStep } from '../../src/lib/domain/briefing/appendStep';
import { readChecked } from '../../src/lib/domain/briefing/faultsOfDraft';
import { newStep } from '../../src/lib/domain/briefing/newStep';
import { compileGeodata, GEOGRAPHY } from './compileGeodata';

it.skipIf(!existsSync(GEOGRAPHY))('every event makes a step without a fault', async () => {
	const { dataset } = await compileGeodata();
	if (dataset === null) throw new Error('The dataset has issues.');
	for (const event of dataset.events) {
		const step = newStep([event], dataset, { link: `/?event=${event.id}`, name: 'A view' });
		const { faults } = readChecked(appendStep(null, step, { title: 'A', language: 'en' }), dataset);
		expect(faults, event.id).toEqual([]);
		expect(step.caption, event.id).not.toBe('');
	}
});
