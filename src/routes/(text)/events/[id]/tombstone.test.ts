import { flushSync, mount, unmount } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseGeography, baseTexts } from '../../../../../tests/geodata/base';
import { readFixture } from '../../../../../tests/geodata/fixture';
import fixture from '../../../../../tests/geodata/good/removed-event.txt?raw';
import { removedEvents, type RemovedEvent } from '$lib/domain/changes';
import { compile } from '$lib/domain/compile/compile';
import type { Dataset } from '$lib/domain/records';
import { eventOrRemoval } from './eventOrRemoval';
import Tombstone from './Tombstone.svelte';

let site: { dataset: Dataset; removed: RemovedEvent[] };
beforeAll(async () => {
	const { texts } = readFixture(fixture, baseTexts);
	const { dataset, written } = await compile(texts, baseGeography);
	if (dataset === null) throw new Error('The fixture has issues.');
	site = { dataset, removed: removedEvents(written.changes) };
});

describe('the address of an event', () => {
	it('holds the event', () => {
		expect(eventOrRemoval('harbour', site)).toMatchObject({
			kind: 'event',
			event: { id: 'harbour' }
		});
	});

	it('of an event that was removed says what it was, when it went and why', () => {
		const found = eventOrRemoval('quay', site);
		if (found?.kind !== 'removed') throw new Error('The removed event is not found.');
		const shown = mount(Tombstone, { target: document.body, props: { removal: found.removal } });
		flushSync();
		const text = document.body.textContent ?? '';
		expect(document.querySelector('h1')?.textContent).toBe('Attack on a quay');
		expect(text).toContain('3 June 2024');
		expect(text).toContain('It was the harbour attack, coded twice.');
		expect(document.querySelector('a')?.getAttribute('href')).toMatch(/\/changes#d2024-06-03$/);
		void unmount(shown);
	});

	it('that never was one is nothing', () => {
		expect(eventOrRemoval('lighthouse', site)).toBeNull();
	});
});
