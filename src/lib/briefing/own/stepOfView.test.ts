import { describe, expect, it } from 'vitest';
import { readChecked } from '$lib/domain/briefing/faultsOfDraft';
import { appendStep } from '$lib/domain/briefing/appendStep';
import { DEFAULT_VIEW, readLink } from '$lib/domain/link';
import { projection, type Point } from '$lib/map/camera';
import { Reading } from '$lib/state/Reading.svelte';
import { View } from '$lib/state/View.svelte';
import { dataset, event, figure } from '../../../../tests/builders/records';
import { STAGE_MAP } from '../stage/stageMap';
import { stageCamera, stepOfView } from './stepOfView';

const WHOLE = dataset({
	events: [
		event([figure(5, 'some 140'), figure(1, 'more than 60')], { id: 'crocus', title: 'Crocus' }),
		event([figure(5, 'six')], { id: 'kerman', title: 'Bombing' })
	]
});
const SEEN = {
	camera: { zoom: 4.5, lat: 50.123456, lng: 37.5 },
	size: { width: 1112, height: 580 }
};

describe('the camera of a stage', () => {
	it.each([
		{ width: 1112, height: 580 },
		{ width: 390, height: 388 },
		{ width: 566, height: 472 },
		{ width: 300, height: 900 }
	])('has all in sight that a map of %o has', (size) => {
		const seen = { camera: SEEN.camera, size };
		const [map, stage] = [projection(SEEN.camera, size), projection(stageCamera(seen), STAGE_MAP)];
		const corners: Point[] = [
			{ x: 0, y: 0 },
			{ x: size.width, y: size.height }
		];
		const [first, last] = corners.map((corner) => stage.project(map.unproject(corner)));
		const across = [(last?.x ?? 0) - (first?.x ?? 0), (last?.y ?? 0) - (first?.y ?? 0)];
		const share = Math.max((across[0] ?? 0) / 566, (across[1] ?? 0) / 472);
		// As large as it can be: a hundredth of a zoom is what a link carries.
		expect(share).toBeGreaterThan(0.99);
		expect(share).toBeLessThan(1.01);
	});
});

describe('the step of a view', () => {
	it('has a camera though nobody moved the map, and what is open', () => {
		const view = new View(new Reading(WHOLE));
		view.select('crocus');
		view.showClaims();
		const step = stepOfView(view, SEEN);
		expect(step).toMatchObject({ heading: 'Crocus', caption: '{killed:crocus}' });
		expect(readLink(step.link.slice(1))).toEqual({
			...DEFAULT_VIEW,
			selectedId: 'crocus',
			panel: 'claims',
			camera: stageCamera(SEEN)
		});
	});

	it('carries the lens, and what is said through it', async () => {
		const reading = new Reading(WHOLE);
		const view = new View(reading);
		view.openGroup(['crocus', 'kerman']);
		await reading.look({ source: 's1', asOf: '2024-03-23' });
		const step = stepOfView(view, SEEN);
		expect(step.link).toMatch(/^\/\?asof=2024-03-23&source=s1&at=/);
		expect(step.caption).toBe('{killed:crocus}');
		view.select('kerman');
		expect(stepOfView(view, SEEN)).toMatchObject({ heading: 'Through Source 1', caption: '' });
	});

	it.each(['crocus', 'kerman', null])('is a sound step of a briefing (%s)', (id) => {
		const view = new View(new Reading(WHOLE));
		view.select(id);
		const text = appendStep(null, stepOfView(view, SEEN), { title: 'A', language: 'en' });
		expect(readChecked(text, WHOLE).faults).toEqual([]);
	});
});
