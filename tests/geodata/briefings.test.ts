import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { saidText } from '../../src/lib/briefing/stage/saidText';
import type { Block, Briefing, Step } from '../../src/lib/domain/briefing/briefing';
import { referencesIn } from '../../src/lib/domain/briefing/checkBriefing';
import { lensOf } from '../../src/lib/domain/briefing/lensOf';
import { isFigure } from '../../src/lib/domain/briefing/references';
import { readBriefing } from '../../src/lib/domain/briefing/readBriefing';
import { eventOf } from '../../src/lib/domain/dataset';
import { readThrough } from '../../src/lib/domain/readThrough';
import type { Dataset } from '../../src/lib/domain/records';
import { projection } from '../../src/lib/map/camera';
import { briefingFaults } from './briefingFaults';
import { compileGeodata, GEOGRAPHY } from './compileGeodata';

const FOLDER = 'geodata/briefings';
/** What a caption may hold beside its figures, to be read from the back of a room. */
const MOST_WORDS = 46;
/** The box of a step's map in its own pixels, and how far from its edge stands what the step selects. */
const BOX = { width: 566, height: 472 };
const MARGIN = 80;

/** Compiled once, when the first test asks. */
let compiling: ReturnType<typeof compileGeodata> | undefined;

async function geodata(): Promise<Dataset> {
	const { dataset } = await (compiling ??= compileGeodata());
	if (dataset === null) throw new Error('The dataset has issues.');
	return dataset;
}

function shipped(file: string): Briefing {
	const { briefing } = readBriefing(readFileSync(`${FOLDER}/${file}`, 'utf8'));
	if (briefing === null) throw new Error(`${file} has faults.`);
	return briefing;
}

function wordsIn({ blocks }: Step): number {
	const runs = blocks.flatMap((block) =>
		block.kind === 'rows' ? block.items.flat() : textOf(block)
	);
	const texts = runs.filter((run) => typeof run === 'string');
	return texts.flatMap((text) => text.match(/\p{L}[\p{L}’-]*/gu) ?? []).length;
}

function textOf(block: Exclude<Block, { kind: 'rows' }>) {
	return block.kind === 'text' ? block.runs : [];
}

describe.skipIf(!existsSync(GEOGRAPHY)).each(readdirSync(FOLDER))('the briefing %s', (file) => {
	it('has no fault', async () => {
		const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
		expect(briefingFaults(text, await geodata(), file)).toEqual([]);
	});

	it('prints something for each reference, in captions and notes', async () => {
		const dataset = await geodata();
		const briefing = shipped(file);
		for (const step of briefing.steps) {
			const read = readThrough(dataset, lensOf(step, briefing));
			const said = referencesIn(step).map((reference) => saidText(reference, read));
			expect(said, step.heading).not.toContain(null);
		}
	});

	it('can be read from the back of a room', () => {
		for (const step of shipped(file).steps) {
			// Parts of the board of responsibility are lines; only a count is printed as large as the stage allows.
			const figures = step.blocks.filter(
				(block) => block.kind === 'figure' && isFigure(block.reference.field)
			);
			const rows = step.blocks.flatMap((block) => (block.kind === 'rows' ? block.items : []));
			expect(figures.length, step.heading).toBeLessThanOrEqual(1);
			expect(rows.length, step.heading).toBeLessThanOrEqual(6);
			expect(wordsIn(step), step.heading).toBeLessThanOrEqual(MOST_WORDS);
		}
	});

	it('has public notes on every step', () => {
		const { notes, steps } = shipped(file);
		expect(notes).toBe('public');
		expect(steps.filter((step) => step.notes === '').map(({ heading }) => heading)).toEqual([]);
	});

	it('moves from each step to the next', () => {
		const links = shipped(file).steps.map(({ link }) => link);
		expect(links.filter((link, index) => link === links[index - 1])).toEqual([]);
	});

	it('shows what a step selects, and not at the edge', async () => {
		const dataset = await geodata();
		for (const { heading, view } of shipped(file).steps) {
			const event = view.selectedId === null ? null : eventOf(dataset, view.selectedId);
			if (view.camera === null || !event?.coordinates) continue;
			const { x, y } = projection(view.camera, BOX).project(event.coordinates);
			const room = Math.min(x, y, BOX.width - x, BOX.height - y);
			expect(room, heading).toBeGreaterThanOrEqual(MARGIN);
		}
	});
});

describe.skipIf(!existsSync(GEOGRAPHY))('the briefings of the site', () => {
	it('are these, the one that tells all first', async () => {
		const { briefings } = await import('../../src/lib/server/briefings');
		expect(briefings.map(({ slug }) => slug)).toEqual([
			'what-led-to-crocus',
			'how-five-sources-differ'
		]);
	}, 30_000);
});
