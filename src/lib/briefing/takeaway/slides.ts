import PptxGenJS from 'pptxgenjs';
import { messages } from '$messages';
import { briefing as stage } from '$messages/briefing';
import { running } from '$messages/running';
import { takeaway as words } from '$messages/takeaway';
import { addCover, addSources } from './frameSlides';
import { at, INK, INK_2, SANS, SERIF, WIDE } from './slideStyle';
import { mendSlides } from './mendSlides';
import { addStepText } from './stepSlideText';
import { runParts } from './stepText';
import type { TakenBriefing, TakenFrom, TakenStep } from './takenBriefing';

/**
 * A briefing as a PowerPoint file: the map of each step a picture, all else text that can be changed, so that it goes
 * into other people's decks. `pictures`: the maps, as PNG in base 64.
 */
export async function makeSlides(
	taken: TakenBriefing,
	{ address }: TakenFrom,
	pictures: readonly string[]
): Promise<Blob> {
	const deck = new PptxGenJS();
	deck.layout = 'LAYOUT_WIDE';
	deck.title = taken.title;
	deck.author = messages.shell.name;
	deck.company = messages.shell.name;
	deck.subject = running.sentences([words.asOf(taken.asOf), words.version(taken.version)]);
	deck.theme = { headFontFace: SERIF, bodyFontFace: SANS };
	addCover(deck, taken, address);
	taken.steps.forEach((step, index) => addStep(deck, taken, step, pictures[index] ?? ''));
	addSources(deck, taken.sources);
	return mendSlides((await deck.write({ outputType: 'blob' })) as Blob);
}

function addStep(deck: PptxGenJS, taken: TakenBriefing, step: TakenStep, picture: string): void {
	const { shown, notes } = step;
	const slide = deck.addSlide();
	const map = stage.mapOf(shown.step.heading);
	slide.addImage({ data: picture, altText: map, ...at(0, 0, 566, 472) });
	slide.addShape('line', { ...at(0, 472, 566, 0), line: { color: INK, width: 1.5 } });
	slide.addShape('line', { ...at(566, 0, 0, 540), line: { color: 'D9DBD6', width: 0.75 } });
	addFooter(slide, taken, step);
	addStepText(slide, step);
	if (notes.length > 0) {
		slide.addNotes(
			notes
				.map((runs) =>
					runParts(runs)
						.map(({ text }) => text)
						.join('')
				)
				.join('\n\n')
		);
	}
}

function addFooter(slide: PptxGenJS.Slide, { title }: TakenBriefing, { shown }: TakenStep): void {
	const text = { margin: 0, valign: 'middle', fontFace: SANS, fontSize: 11.5, color: INK } as const;
	slide.addText(`${messages.shell.name} —`, {
		...text,
		...at(16, 476, 120, 24),
		fontFace: SERIF,
		fontSize: 16,
		bold: true
	});
	slide.addText(words.asOf(shown.asOf), {
		...text,
		...at(300, 476, 250, 24),
		bold: true,
		align: 'right'
	});
	slide.addText(title, { ...text, ...at(16, 499, WIDE.map - 32, 17) });
	slide.addText(stage.markKey, { ...text, ...at(16, 516, 380, 17), color: INK_2 });
	slide.addText(stage.attribution, {
		...text,
		...at(400, 516, 150, 17),
		color: INK_2,
		align: 'right'
	});
}
