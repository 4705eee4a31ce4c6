import type PptxGenJS from 'pptxgenjs';
import type { Source } from '$lib/domain/records';
import { messages } from '$messages';
import { footer } from '$messages/footer';
import { takeaway as words } from '$messages/takeaway';
import { at, INK, INK_2, SANS, SERIF } from './slideStyle';
import { sourceFacts, type TakenBriefing } from './takenBriefing';

/** More would not be read from a slide. */
const SOURCES_A_SLIDE = 6;

export function addCover(deck: PptxGenJS, taken: TakenBriefing, address: string | null): void {
	const slide = deck.addSlide();
	const text = { margin: 0, color: INK } as const;
	const serif = { ...text, fontFace: SERIF };
	const sans = { ...text, fontFace: SANS, fontSize: 14 };
	slide.addText(`${messages.shell.name} —`, {
		...serif,
		...at(64, 40, 300, 32),
		fontSize: 22,
		bold: true
	});
	slide.addText(taken.title, {
		...serif,
		...at(64, 120, 780, 170),
		fontSize: 46,
		bold: true,
		valign: 'bottom',
		fit: 'shrink'
	});
	slide.addText(words.kind, { ...serif, ...at(64, 302, 700, 60), fontSize: 19, valign: 'top' });
	slide.addShape('line', { ...at(64, 426, 832, 0), line: { color: INK, width: 1.5 } });
	const facts = [words.steps(taken.steps.length), words.version(taken.version)];
	slide.addText(
		[
			{ text: words.asOf(taken.asOf), options: { bold: true } },
			...facts.map((fact) => ({ text: `   ${fact}` }))
		],
		{ ...sans, ...at(64, 434, 832, 24), valign: 'middle' }
	);
	if (address) slide.addText(address, { ...sans, ...at(64, 458, 832, 22), valign: 'middle' });
	slide.addText(footer.basemap, {
		...sans,
		...at(64, 484, 832, 20),
		fontSize: 11,
		color: INK_2,
		valign: 'middle'
	});
}

export function addSources(deck: PptxGenJS, sources: readonly Source[]): void {
	for (let from = 0; from < sources.length; from += SOURCES_A_SLIDE) {
		const slide = deck.addSlide();
		slide.addText(words.sources, {
			...at(64, 36, 832, 44),
			margin: 0,
			fontFace: SERIF,
			fontSize: 32,
			bold: true,
			color: INK
		});
		slide.addShape('line', { ...at(64, 88, 832, 0), line: { color: INK, width: 1.5 } });
		sources.slice(from, from + SOURCES_A_SLIDE).forEach((source, index) => {
			addSource(slide, source, 96 + index * 70);
		});
	}
}

function addSource(slide: PptxGenJS.Slide, source: Source, top: number): void {
	const text = { margin: 0, valign: 'top', color: INK } as const;
	slide.addText(words.key(source.number), {
		...text,
		...at(64, top, 34, 24),
		fontFace: SANS,
		fontSize: 14,
		bold: true
	});
	const link = source.url
		? [{ text: ` · ${source.url}`, options: { hyperlink: { url: source.url } } }]
		: [];
	slide.addText(
		[
			{
				text: source.title ?? words.untitled,
				options: { fontFace: SERIF, fontSize: 15, bold: true }
			},
			{
				text: `   ${source.short_name}`,
				options: { fontFace: SANS, fontSize: 12, color: INK_2, breakLine: true }
			},
			{
				text: sourceFacts(source).join(' · '),
				options: { fontFace: SANS, fontSize: 12.5, color: INK_2 }
			},
			...link
		],
		{ ...text, ...at(100, top, 796, 62) }
	);
}
