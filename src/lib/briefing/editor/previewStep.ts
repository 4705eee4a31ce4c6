import type { Briefing, Step } from '$lib/domain/briefing/briefing';
import type { DraftStep } from '$lib/domain/briefing/draft';
import { readBriefing } from '$lib/domain/briefing/readBriefing';
import { writeDraft } from '$lib/domain/briefing/writeDraft';
import { readLink } from '$lib/domain/link';
import type { Dataset } from '$lib/domain/records';
import { shownStep, type ShownStep } from '../stage/shownStep';

/** Where a step stands, and on which day its briefing reads the dataset. */
export interface StepPlace {
	number: number;
	steps: number;
	asOf: string;
}

/** What a step of a draft shows; of one that cannot be read yet, what of it can. */
export function previewStep(
	step: DraftStep,
	{ number, steps, asOf }: StepPlace,
	whole: Dataset
): ShownStep | null {
	const briefing =
		read(step, asOf) ?? read({ ...step, caption: '', notes: '' }, asOf) ?? bare(step);
	const shown = shownStep(briefing, 1, whole);
	return shown && { ...shown, number, steps };
}

function read(step: DraftStep, asOf: string): Briefing | null {
	const matter = { title: '-', language: 'en', asOf, notes: 'private' as const, minutes: '' };
	return readBriefing(writeDraft({ ...matter, steps: [step] })).briefing;
}

function bare({ heading, link }: DraftStep): Briefing {
	const step: Step = {
		heading,
		caption: '',
		blocks: [],
		notes: '',
		link,
		view: readLink(link.replace(/^[^?]*/, '')),
		line: 1
	};
	return { title: '', language: 'en', asOf: null, notes: 'private', minutes: null, steps: [step] };
}
