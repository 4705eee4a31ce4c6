import type PptxGenJS from 'pptxgenjs';
import { dateText } from '$lib/domain/dates';
import { briefing as stage } from '$messages/briefing';
import { takeaway as words } from '$messages/takeaway';
import { ACCENT, at, INK, INK_2, PAPER_3, RULE, SANS, SERIF, WIDE } from './slideStyle';
import { stepText, type Paragraph, type TextStyle } from './stepText';
import type { TakenStep } from './takenBriefing';

/** As on a stage, in points. */
const STYLES: Record<TextStyle, { face: string; size: number; before: number }> = {
	dateline: { face: SANS, size: 14, before: 0 },
	heading: { face: SERIF, size: 27, before: 1 },
	figure: { face: SERIF, size: 44, before: 6 },
	what: { face: SANS, size: 14, before: 1 },
	aside: { face: SANS, size: 12, before: 1 },
	title: { face: SANS, size: 12, before: 7 },
	voice: { face: SANS, size: 14, before: 3 },
	row: { face: SANS, size: 14, before: 6 },
	text: { face: SERIF, size: 15.5, before: 9 },
	item: { face: SERIF, size: 15.5, before: 5 }
};

/** Of one source, in points. */
const SOURCE_LINE = 19;

/** The right side of a slide: what the step says, its sources, and which step it is. */
export function addStepText(slide: PptxGenJS.Slide, step: TakenStep): void {
	const { shown } = step;
	// A little smaller than on our own stage: the fonts of other machines run wider.
	const fit = (step.fit / 100) * 0.96;
	const line = SOURCE_LINE * fit;
	const top = 510 - shown.sources.length * line;
	slide.addText(
		stepText(shown).flatMap((paragraph) => runsOf(paragraph, fit)),
		{ ...at(WIDE.left, 24, WIDE.column, top - 34), margin: 0, valign: 'top', fit: 'shrink' }
	);
	if (shown.sources.length > 0) {
		slide.addShape('line', {
			...at(WIDE.left, top - 4, WIDE.column, 0),
			line: { color: INK, width: 1.2 }
		});
		slide.addTable(sourceRows(step, 13 * fit), {
			...at(WIDE.left, top, WIDE.column, shown.sources.length * line),
			colW: [26, 188, 120].map((points) => points / 72),
			rowH: line / 72,
			margin: 0
		});
	}
	addProgress(slide, step);
}

function runsOf({ style, parts }: Paragraph, fit: number): PptxGenJS.TextProps[] {
	const { face, size, before } = STYLES[style];
	return parts.map(({ text, weight }, index) => ({
		text,
		options: {
			fontFace: face,
			fontSize: Math.round(size * fit * 2) / 2,
			bold: weight === 'strong' || style === 'heading' || style === 'dateline',
			color: weight === 'faint' ? INK_2 : INK,
			paraSpaceBefore: before * fit,
			...(style === 'row'
				? { tabStops: [{ position: WIDE.column / 72, alignment: 'r' as const }] }
				: {}),
			// Each run that has one begins a paragraph.
			...(style === 'item' && index === 0 ? { bullet: { indent: 12 } } : {}),
			breakLine: index === parts.length - 1
		}
	}));
}

function sourceRows({ shown }: TakenStep, size: number): PptxGenJS.TableRow[] {
	return shown.sources.map(({ source, says, leads }) => {
		const options: PptxGenJS.TableCellProps = {
			fontFace: SANS,
			fontSize: Math.round(size * 2) / 2,
			color: INK,
			bold: leads,
			valign: 'middle',
			...(leads ? { fill: { color: PAPER_3 } } : {})
		};
		return [
			{ text: words.key(source.number), options: { ...options, bold: true } },
			{ text: source.short_name, options },
			{
				text: says ?? dateText(source.issued),
				options: { ...options, align: 'right', color: leads ? INK : INK_2 }
			}
		];
	});
}

function addProgress(slide: PptxGenJS.Slide, { shown: { number, steps } }: TakenStep): void {
	slide.addText(stage.progress(number, steps), {
		...at(WIDE.left, 515, 60, 16),
		margin: 0,
		fontFace: SANS,
		fontSize: 12,
		bold: true,
		color: INK,
		valign: 'middle'
	});
	const [x, width] = [WIDE.left + 60, WIDE.column - 60];
	slide.addShape('rect', { ...at(x, 521, width, 3.6), fill: { color: RULE } });
	slide.addShape('rect', { ...at(x, 521, (width * number) / steps, 3.6), fill: { color: ACCENT } });
}
