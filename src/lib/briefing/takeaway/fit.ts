import type { Dataset } from '$lib/domain/records';
import { attribution } from '$lib/domain/sentences';
import type { ShownBlock, ShownRun, ShownStep, Voice } from '../stage/shownStep';

/**
 * Paper and slides do not scroll, so the text of a full step is set smaller there. How much is estimated from the
 * lengths of its texts, so that it is known without a screen to measure on: when the site is built, and for slides.
 */
export const FITS = [100, 94, 88, 82, 76, 70, 64, 58, 52] as const;

/** Per cent of the size that the text of a step has on a stage. */
export type Fit = (typeof FITS)[number];

export function fitOf(shown: ShownStep): Fit {
	return FITS.find((fit) => isRoomFor(shown, fit / 100)) ?? 52;
}

/** In the units of a stage of 960 by 540, as the styles of the stage have them. */
const COLUMN = { width: 394, height: 540, aside: 60, above: 38 };
/** Letters are about this wide, in shares of their size; a little more than measured, since lines break at words. */
const SANS = 0.54;
const SERIF = 0.48;
/** Longer ones are set smaller, as the stage has it. */
const LONG_FIGURE = 12;
/** What stands before the voices of one stance. */
const STANCE_WIDTH = 90;
/** A boxed digit with the gap before it. */
const KEY = 20;

function isRoomFor(shown: ShownStep, fit: number): boolean {
	const width = COLUMN.width / fit - COLUMN.aside;
	const dateline = shown.dateline
		? (shown.dateline.place ?? '').length * 1.2 +
			shown.dateline.date.length +
			shown.disputes.join('').length +
			6 * shown.disputes.length
		: 0;
	const head =
		lines(dateline * 15 * SANS, width) * 19.5 +
		lines(shown.step.heading.length * 29 * SERIF, width) * 32 +
		12;
	const blocks = shown.blocks.map((block) => heightOf(block, shown.dataset, width));
	const isKey = shown.sources.every(({ says }) => says === null);
	const rows = isKey ? Math.ceil(shown.sources.length / 2) : shown.sources.length;
	const foot = 10 + 8 + rows * 21 + 27;
	const height = [head, ...blocks, foot].reduce((sum, part) => sum + part, 0);
	return height <= COLUMN.height / fit - COLUMN.above;
}

function heightOf(block: ShownBlock, dataset: Dataset, width: number): number {
	switch (block.kind) {
		case 'text':
			return textHeight(block.runs, width);
		case 'list':
			return block.items.reduce((sum, runs) => sum + textHeight(runs, width - 19), 0);
		case 'figure':
			return figureHeight(block, dataset, width);
		case 'voices':
			return 21 + voicesHeight(block.voices, width) + 7 * block.voices.length;
		case 'blame':
			return block.stances.reduce(
				(sum, { voices }) => sum + 7 + voicesHeight(voices, width - STANCE_WIDTH),
				8
			);
		case 'events':
			return block.rows.reduce((sum, { title, said }) => {
				const figure = said.text.length * 15 * SANS + said.sources.length * KEY;
				// A table gives both columns what they ask for, as far as it goes.
				const room = Math.max(width / 3, width - 10 - figure);
				const rows = Math.max(
					lines(title.length * 15 * SANS, room),
					lines(figure, width - 10 - room) - 1
				);
				return sum + 26 + rows * 18.75;
			}, 2);
	}
}

/** A long number stands over those who give it, a short one beside them. */
function figureHeight(
	{ figure, event }: ShownBlock & { kind: 'figure' },
	dataset: Dataset,
	width: number
): number {
	const number = figure.headline?.text.length ?? 0;
	const said = (attribution(figure, event, dataset).length + 4) * 15 * SANS;
	const strip = figure.counting.length > 1 ? 8 + (width * 62) / 338 : 0;
	const beside = width - number * 52 * SERIF - 12;
	const isUnder = number > LONG_FIGURE || beside < 86;
	if (isUnder) return 53 + (1 + lines(said, width)) * 18.75 + strip;
	return Math.max(52, (1 + lines(said, beside)) * 18.75) + strip;
}

function voicesHeight(voices: readonly Voice[], width: number): number {
	return voices.reduce((sum, { value, speakers, sources }) => {
		const said = speakers.slice(0, 2).join('; ').length + (speakers.length > 0 ? 18 : 0);
		const room = width - 10 - sources.length * KEY;
		return sum + lines((value.length + said) * 15 * SANS, room) * 18.75;
	}, 0);
}

function textHeight(runs: readonly ShownRun[], width: number): number {
	const length = runs.reduce((sum, run) => {
		if (typeof run === 'string') return sum + run.length;
		return sum + run.text.length + (run.span?.length ?? -11) + 11 + 2.5 * run.sources.length;
	}, 0);
	return 9 + lines(length * 17 * SERIF, width) * 23.2;
}

function lines(length: number, width: number): number {
	return Math.ceil(length / Math.max(1, width));
}
