import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../../src/lib/domain/briefing/briefing';
import { readBriefing } from '../../src/lib/domain/briefing/readBriefing';
import { compile } from '../../src/lib/domain/compile/compile';
import { baseGeography, baseTexts } from './base';
import { briefingFaults } from './briefingFaults';

const MATTER = '---\ntitle: A\nlanguage: en\n---\n\n';
const VIEW = '\n\n[view](/?event=harbour)\n';

describe('a briefing about the base dataset', async () => {
	const { dataset } = await compile(baseTexts, baseGeography);
	if (dataset === null) throw new Error('The base dataset has issues.');

	it('has no fault where claims stand behind each reference', () => {
		const step = '## A\n\n{killed:harbour:herald} died on {date:harbour}: {count:sources}.';
		expect(briefingFaults(MATTER + step + VIEW, dataset, 'b.md')).toEqual([]);
	});

	it.each([
		['an unknown event', '## A\n\n{killed:harbor}' + VIEW, 'b.md:6: No event has the id "harbor".'],
		[
			'an unknown event in its link',
			'## A\n\ntext\n\n[view](/?event=harbor)\n',
			'b.md:6: No event has the id "harbor".'
		],
		[
			'an unknown source',
			'## A\n\n{killed:harbour:times}' + VIEW,
			'b.md:6: No source has the id "times".'
		],
		[
			'a source that says nothing of it, in a later step',
			`## A\n\ntext${VIEW}\n## B\n\n{injured:harbour:gazette}${VIEW}`,
			'b.md:12: No claim stands behind {injured:harbour:gazette} in the view of this step.'
		],
		[
			'a claim issued after the day of the view',
			'## A\n\n{killed/civilians:harbour}\n\n[view](/?asof=2024-05-02)\n',
			'b.md:6: No claim stands behind {killed/civilians:harbour} in the view of this step.'
		],
		[
			'an event that nobody had told of by then',
			'## A\n\n{killed:harbour}\n\n[view](/?asof=2024-05-01)\n',
			'b.md:6: No claim stands behind {killed:harbour} in the view of this step.'
		],
		[
			'a view that selects what nobody had told of by then',
			'## A\n\ntext\n\n[view](/?event=harbour&asof=2024-05-01)\n',
			'b.md:6: No source that counts in the view of this step speaks of "harbour", which it selects.'
		],
		[
			'a claim of another source than the view’s',
			'## A\n\n{issuer:embassy-warning}\n\n[view](/?source=gazette)\n',
			'b.md:6: No claim stands behind {issuer:embassy-warning} in the view of this step.'
		],
		[
			'an unknown event in its notes',
			'## A\n\ntext' + VIEW + '\n### Notes\n\nSay {killed:harbor}.\n',
			'b.md:6: No event has the id "harbor".'
		],
		[
			'a number typed by hand',
			'## A\n\ntext\n\nSix died.' + VIEW,
			'b.md:10: A number is typed by hand: "Six".'
		]
	])('with %s says so at its line', (_, steps, fault) => {
		expect(briefingFaults(MATTER + steps, dataset, 'b.md')).toEqual([fault]);
	});

	it('of a day has what was issued by then, and no more', () => {
		const matter = MATTER.replace('language: en', 'language: en\nas-of: 2024-05-02');
		const step = '## A\n\n{killed:harbour:herald}, {killed/civilians:harbour}' + VIEW;
		expect(briefingFaults(matter + step, dataset, 'b.md')).toEqual([
			'b.md:7: No claim stands behind {killed/civilians:harbour} in the view of this step.'
		]);
	});

	it('keeps its notes private unless it says otherwise, and then none of them is published', () => {
		const text = MATTER + '## A\n\ntext' + VIEW + '\n### Notes\n\nAsk {killed:harbour}.\n';
		const { briefing } = readBriefing(text);
		if (briefing === null) throw new Error('not read');
		expect(briefing.notes).toBe('private');
		expect(briefing.steps[0]?.notes).toBe('Ask {killed:harbour}.');
		expect(JSON.stringify(withoutNotes(briefing))).not.toContain('Ask');
	});
});
