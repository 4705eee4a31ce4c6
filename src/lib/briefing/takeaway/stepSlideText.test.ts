import type PptxGenJS from 'pptxgenjs';
import { expect, it } from 'vitest';
import { blame, dataset, event, figure } from '../../../../tests/builders/records';
import { readBriefing } from '$lib/domain/briefing/readBriefing';
import { shownStep } from '../stage/shownStep';
import { addStepText } from './stepSlideText';
import type { TakenStep } from './takenBriefing';

const told = dataset({ events: [event([figure(1, 'more than 60'), blame(3, 'ukraine')])] });

it('begins one paragraph with a bullet for each item, however many runs it has', () => {
	const caption =
		'Of these:\n\n- The toll: {killed:example}, then {responsibility:example}\n- Blame';
	const text = `---\ntitle: T\nlanguage: en\n---\n\n## A heading\n\n${caption}\n\n[view](/)\n`;
	const { briefing } = readBriefing(text);
	const shown = briefing && shownStep(briefing, 1, told);
	const runs: PptxGenJS.TextProps[] = [];
	const slide = {
		addText: (added: PptxGenJS.TextProps[] | string) =>
			typeof added === 'string' ? undefined : runs.push(...added),
		addShape() {},
		addTable() {}
	} as unknown as PptxGenJS.Slide;
	addStepText(slide, { shown, fit: 100 } as unknown as TakenStep);
	const bullets = runs.filter(({ options }) => options?.bullet);
	expect(bullets.map(({ text: first }) => first)).toEqual(['The toll: ', 'Blame']);
	const ends = runs.filter(({ options }) => options?.breakLine);
	expect(ends).toHaveLength(4);
});
