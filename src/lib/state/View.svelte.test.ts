import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Dataset, EventRecord, EventType } from '$lib/domain/records';
import { Reading } from './Reading.svelte';
import { View } from './View.svelte';

function event(id: string, event_type: EventType, iso3: string): EventRecord {
	const when = {
		edtf: '2024',
		earliest: '2024-01-01',
		latest: '2024-12-31',
		precision: 5,
		approximate: false
	} as const;
	return { id, title: id, event_type, iso3, when, summary: '', claims: [], coordinates: null };
}

const DATASET: Dataset = {
	version: 'v',
	schema_version: '1',
	rule: 'latest',
	sources: [],
	actors: [],
	events: [event('kerman', 'attack', 'IRN'), event('arrests-deu', 'arrest', 'DEU')]
};

const CAMERA = { zoom: 4, lat: 30, lng: 57 };

describe('View', () => {
	it('opens events, groups and countries, one at a time', () => {
		const view = new View(new Reading(DATASET));
		view.select('kerman');
		expect([view.opened, view.selectedId]).toEqual([{ kind: 'event', id: 'kerman' }, 'kerman']);
		view.openGroup(['kerman', 'kabul-hotel']);
		expect([view.opened.kind, view.selectedId]).toEqual(['group', null]);
		view.openCountry('DEU');
		expect([view.opened, view.selectedId]).toEqual([
			{ kind: 'country', iso3: 'DEU' },
			'arrests-deu'
		]);
	});

	it('opens arrests as their country', () => {
		const view = new View(new Reading(DATASET));
		view.select('arrests-deu');
		expect(view.opened).toEqual({ kind: 'country', iso3: 'DEU' });
		expect(view.selected?.title).toBe('arrests-deu');
	});

	it('opens nothing for ids and countries that are not there', () => {
		const view = new View(new Reading(DATASET));
		view.select('kerman');
		view.select('nowhere');
		expect(view.opened.kind).toBe('none');
		view.openCountry('XXX');
		expect(view.opened.kind).toBe('none');
	});

	it('keeps what is asked of the list in its link', () => {
		const view = new View(new Reading(DATASET));
		view.list = { order: 'killed', group: 'year', follows: true };
		expect(view.link).toBe('?order=killed&group=year&follow=1');
		view.follow('?event=kerman&order=place&group=planet');
		expect(view.link).toBe('?event=kerman&order=place');
	});

	it('closes one level at a time', () => {
		const view = new View(new Reading(DATASET));
		view.select('kerman');
		view.showClaims();
		view.close();
		expect([view.panel, view.selectedId]).toEqual([null, 'kerman']);
		view.close();
		expect(view.opened.kind).toBe('none');
	});

	it('shows no claims while nothing is selected', () => {
		const view = new View(new Reading(DATASET));
		view.openGroup(['kerman']);
		view.showClaims();
		expect(view.panel).toBeNull();
	});

	it('keeps the claims open from one event to the next, and shuts them with the last', () => {
		const view = new View(new Reading(DATASET));
		view.select('kerman');
		view.showClaims();
		view.select('arrests-deu');
		expect(view.panel).toBe('claims');
		view.select(null);
		expect(view.panel).toBeNull();
	});
});

describe('links', () => {
	it('follows what it wrote', () => {
		const view = new View(new Reading(DATASET));
		view.select('kerman');
		view.showClaims();
		view.camera = CAMERA;
		const other = new View(new Reading(DATASET));
		other.follow(view.link, { jump: true });
		expect(other.link).toBe('?event=kerman&panel=claims&at=4/30/57');
		expect(other.flight).toEqual({ to: CAMERA, jump: true });
	});

	it('drops an id that is not in the dataset, and keeps the rest', () => {
		const view = new View(new Reading(DATASET));
		view.follow('?event=nowhere&panel=claims&at=4/30/57');
		expect(view.link).toBe('?at=4/30/57');
	});

	it('does not move the map that is where the link wants it', () => {
		const view = new View(new Reading(DATASET));
		view.camera = CAMERA;
		view.follow('?event=kerman&at=4/30/57');
		expect(view.flight).toBeNull();
	});

	it('flies home where a link names no camera', () => {
		const view = new View(new Reading(DATASET));
		view.camera = CAMERA;
		view.follow('');
		expect([view.flight, view.camera]).toEqual([{ to: null, jump: false }, null]);
	});

	it('does not select anew when only the camera moves', () => {
		const view = new View(new Reading(DATASET));
		let selections = 0;
		const stop = $effect.root(() => {
			$effect(() => {
				void view.selected;
				selections += 1;
			});
		});
		flushSync(() => view.select('kerman'));
		const before = selections;
		flushSync(() => (view.camera = CAMERA));
		stop();
		expect(selections).toBe(before);
	});
});
