import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../../tests/builders/records';
import { appendStep, countSteps } from './appendStep';
import type { Draft } from './draft';
import { faultsOfDraft } from './faultsOfDraft';
import { readBriefing } from './readBriefing';
import { readDraft } from './readDraft';
import { linesOfSteps, writeDraft } from './writeDraft';

const WHOLE = dataset({ events: [event([figure(5, 'some 140')], { id: 'kerman' })] });

const DRAFT: Draft = {
	title: 'A title: with a colon',
	language: 'en',
	asOf: '2024-03-29',
	notes: 'public',
	minutes: '12.5',
	steps: [
		{
			heading: 'The *first*',
			caption: '{killed:kerman}\n\n- {killed:kerman}\n- {date:kerman}',
			notes: 'Slowly.\n\n### Aside\n\n> as they said',
			link: '/?event=kerman&at=4/30/57'
		},
		{ heading: 'The second', caption: '', notes: '', link: '/' }
	]
};

const EMPTY = { heading: '', caption: '', notes: '', link: '' };
const WRONG: Draft = {
	title: '',
	language: 'english!',
	asOf: 'soon',
	notes: 'private',
	minutes: 'long',
	steps: [
		EMPTY,
		{ ...EMPTY, heading: 'Two dead', caption: 'At least 140.\n\n[view](/)', link: '/table' },
		{ ...EMPTY, heading: 'No such', caption: '<b>{killed:nowhere}</b>', link: '/?event=nowhere' }
	]
};

describe('a draft', () => {
	it.each([
		['right', DRAFT],
		['wrong in every way', WRONG],
		['without a step', { ...DRAFT, steps: [] }]
	])('is the same when it is written and read again: %s', (_, draft) => {
		expect(readDraft(writeDraft(draft))).toEqual(draft);
	});

	it('that is right is a briefing', () => {
		const { briefing, faults } = readBriefing(writeDraft(DRAFT));
		expect(faults).toEqual([]);
		expect(briefing).toMatchObject({ title: DRAFT.title, minutes: 12.5, asOf: '2024-03-29' });
		expect(briefing?.steps.map(({ line }) => line)).toEqual(linesOfSteps(DRAFT));
	});

	it.each([
		['no front matter', '## A\n\n[view](/)\n'],
		['a field of its own', '---\ntitle: A\nlanguage: en\nauthor: B\n---\n'],
		['front matter that is no YAML', '---\ntitle: A: B\n---\n'],
		['a list for a title', '---\ntitle: [A]\nlanguage: en\n---\n'],
		['a text before its steps', '---\ntitle: A\n---\nBefore.\n\n## A\n\n[view](/)\n']
	])('has no room for %s, and says so rather than lose it', (_, text) => {
		expect(readDraft(text)).toBeNull();
	});

	it('names its faults where they can be put right', () => {
		const { matter, steps } = faultsOfDraft(WRONG, WHOLE);
		expect(matter.map(({ message }) => message)).toEqual([
			'The title cannot be read.',
			'The language cannot be read.',
			'The as-of cannot be read.',
			'The minutes cannot be read.'
		]);
		const said = steps.map((faults) => faults.map(({ message }) => message).join(' '));
		expect(said[0]).toBe('The step has 0 links. The step has no heading.');
		expect(said[1]).toContain('A number is typed by hand: "Two".');
		expect(said[1]).toContain('A number is typed by hand: "140".');
		expect(said[1]).toContain('The step has 2 links.');
		expect(said[2]).toContain('A caption cannot hold "html".');
	});

	it('is held against the dataset once it can be read', () => {
		const draft = {
			...DRAFT,
			steps: [...DRAFT.steps, { ...EMPTY, heading: 'A', link: '/?event=no' }]
		};
		const { matter, steps } = faultsOfDraft({ ...draft, steps: draft.steps.slice(1) }, WHOLE);
		expect([matter, steps[0]]).toEqual([[], []]);
		expect(steps[1]?.map(({ message }) => message)).toEqual(['No event has the id "no".']);
	});
});

describe('a step added to a text', () => {
	const STEP = {
		heading: 'Bombing',
		caption: '{killed:kerman}',
		notes: '',
		link: '/?event=kerman'
	};
	const NEW = { title: 'My briefing', language: 'en' };

	it('begins a briefing, and follows what is there', () => {
		const one = appendStep(null, STEP, NEW);
		const two = appendStep(one, { ...STEP, heading: 'Again' }, NEW);
		const { briefing, faults } = readBriefing(two);
		expect(faults).toEqual([]);
		expect(briefing).toMatchObject({ title: 'My briefing', notes: 'private' });
		expect(briefing?.steps.map(({ heading }) => heading)).toEqual(['Bombing', 'Again']);
		expect([null, one, two].map(countSteps)).toEqual([0, 1, 2]);
	});

	it('is the same as one added to the draft', () => {
		const draft = { ...DRAFT, steps: [...DRAFT.steps, STEP] };
		expect(appendStep(writeDraft(DRAFT), STEP, NEW)).toBe(writeDraft(draft));
	});
});
