import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../../tests/builders/records';
import type { Briefing } from '$lib/domain/briefing/briefing';
import { readBriefing } from '$lib/domain/briefing/readBriefing';
import { hasPublicNotes, sourceFacts, takenBriefing, townsNamed } from './takenBriefing';

const told = dataset({ events: [event([figure(1, 'more than 60'), figure(3, 'at least 133')])] });

function briefing(notes: Briefing['notes']): Briefing {
	const text = `---
title: An example
language: en
notes: ${notes}
---

## The toll

{killed:example}

[view](/?event=example&at=6/55/37)

### Notes

The **secret** is {killed:example:s1}.

- Say it
  softly.

## Without a figure

A text.

[view](/?at=6/55/37)
`;
	const { briefing: read, faults } = readBriefing(text);
	if (!read) throw new Error(faults[0]?.message);
	return read;
}

const taking = (notes: Briefing['notes'], wanted: boolean) =>
	takenBriefing({ briefing: briefing(notes), dataset: told, countries: [], notes: wanted });

describe('a briefing that is taken away', () => {
	it('takes along the steps, their sources, the day and the version', () => {
		const { title, asOf, version, steps, sources } = taking('public', false);
		expect({ title, asOf, version }).toEqual({
			title: 'An example',
			asOf: '29 March 2024',
			version: 'test'
		});
		expect(steps.map(({ shown }) => shown.step.heading)).toEqual(['The toll', 'Without a figure']);
		expect(sources.map(({ number }) => number)).toEqual([1, 3]);
		expect(steps[0]?.drawn.spots).toHaveLength(1);
	});

	it('takes notes along only where they are public and asked for', () => {
		const [step] = taking('public', true).steps;
		const plain = step?.notes.map((runs) =>
			runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')
		);
		expect(plain).toEqual(['The secret is more than 60.', '– Say it softly.']);
		expect(step?.notes.flat().some((run) => typeof run !== 'string')).toBe(true);
	});

	it.each([
		['public', false],
		['private', true],
		['private', false]
	] as const)('holds nothing of %s notes, asked for: %s', (notes, wanted) => {
		expect(JSON.stringify(taking(notes, wanted))).not.toMatch(/secret|softly/);
	});

	it('offers notes only where there are public ones', () => {
		expect(hasPublicNotes(briefing('public'))).toBe(true);
		expect(hasPublicNotes(briefing('private'))).toBe(false);
		const [, second] = briefing('public').steps;
		expect(hasPublicNotes({ ...briefing('public'), steps: second ? [second] : [] })).toBe(false);
	});

	it('says of a source what the document gives, and what is inferred', () => {
		const [first, , third] = told.sources;
		expect(first && sourceFacts(first)).toEqual([
			'No author named',
			'no publisher named',
			'Issued 23 March 2024',
			'Coded from 1.txt',
			'no address given'
		]);
		expect(third && sourceFacts(third)).toContain('Issued 23–24 March 2024 (inferred)');
	});

	it('needs no other towns than its maps name, and draws the same with them', () => {
		const towns = [
			['Tula', 37.6, 54.2, 4],
			['Lima', -77, -12, 2],
			['Ryazan', 39.7, 54.6, 4]
		] as const;
		const all = { briefing: briefing('public'), dataset: told, countries: [], towns };
		const named = townsNamed(all);
		expect(named.map(([name]) => name)).toEqual(['Tula', 'Ryazan']);
		const maps = (from: readonly (typeof towns)[number][]) =>
			takenBriefing({ ...all, towns: from, notes: false }).steps.map(({ drawn }) => drawn);
		expect(maps(towns.filter(([name]) => name !== 'Lima'))).toEqual(maps(towns));
	});
});
