import { describe, expect, it } from 'vitest';
import type { Draft, DraftStep } from './draft';
import {
	addStep,
	changeMatter,
	changeStep,
	duplicateStep,
	moveStep,
	removeStep
} from './editBriefing';

const step = (heading: string): DraftStep => ({ heading, caption: '', notes: '', link: '/' });

const DRAFT: Draft = {
	title: 'A title',
	language: 'en',
	asOf: '',
	notes: 'private',
	minutes: '',
	steps: [step('a'), step('b'), step('c')]
};

function headings({ steps }: Draft): string {
	return steps.map(({ heading }) => heading).join('');
}

describe('a draft', () => {
	it('takes a step at its end', () => {
		expect(headings(addStep(DRAFT, step('d')))).toBe('abcd');
	});

	it.each([
		[0, 'bc'],
		[2, 'ab'],
		[9, 'abc']
	])('without step %i', (index, left) => {
		expect(headings(removeStep(DRAFT, index))).toBe(left);
	});

	it.each([
		[0, 1, 'bac'],
		[0, 2, 'bca'],
		[2, 0, 'cab'],
		[2, 3, 'abc'],
		[0, -1, 'abc'],
		[9, 0, 'abc']
	])('with step %i moved to %i', (from, to, order) => {
		expect(headings(moveStep(DRAFT, from, to))).toBe(order);
	});

	it('has a copy after its original, which can be changed alone', () => {
		const copied = duplicateStep(DRAFT, 1);
		expect(headings(copied)).toBe('abbc');
		expect(headings(changeStep(copied, 2, { heading: 'B' }))).toBe('abBc');
	});

	it('keeps the steps that are not touched', () => {
		const changed = changeStep(DRAFT, 1, { caption: '{killed:kerman}', notes: 'Slowly.' });
		expect(changed.steps[1]).toEqual({
			heading: 'b',
			caption: '{killed:kerman}',
			notes: 'Slowly.',
			link: '/'
		});
		expect([changed.steps[0], changed.steps[2]]).toEqual([DRAFT.steps[0], DRAFT.steps[2]]);
		expect(changed.steps[0]).toBe(DRAFT.steps[0]);
		expect(DRAFT.steps[1]?.caption).toBe('');
	});

	it('changes its front matter and nothing else', () => {
		const changed = changeMatter(DRAFT, { title: 'Another', minutes: '12' });
		expect(changed).toEqual({ ...DRAFT, title: 'Another', minutes: '12' });
	});
});
