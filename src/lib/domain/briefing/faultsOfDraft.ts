import type { Dataset } from '../records';
import type { Briefing, BriefingFault } from './briefing';
import { checkBriefing } from './checkBriefing';
import type { Draft } from './draft';
import { readBriefing } from './readBriefing';
import { linesOfSteps, writeDraft } from './writeDraft';

/** What is wrong with a draft, each fault where it can be put right. */
export interface DraftFaults {
	matter: readonly BriefingFault[];
	/** One list a step. */
	steps: readonly (readonly BriefingFault[])[];
}

export function faultsOfDraft(draft: Draft, dataset: Dataset): DraftFaults {
	const { faults } = readChecked(writeDraft(draft), dataset);
	const lines = linesOfSteps(draft);
	const stepOf = (line: number) => lines.findLastIndex((start) => start <= line);
	return {
		matter: faults.filter(({ line }) => stepOf(line) === -1),
		steps: draft.steps.map((_, index) => faults.filter(({ line }) => stepOf(line) === index))
	};
}

/** A text read, and held against the dataset. `briefing` is there where the text can be read at all. */
export function readChecked(
	text: string,
	dataset: Dataset
): { briefing: Briefing | null; faults: BriefingFault[] } {
	const { briefing, faults } = readBriefing(text);
	return { briefing, faults: briefing ? checkBriefing(briefing, dataset) : faults };
}
