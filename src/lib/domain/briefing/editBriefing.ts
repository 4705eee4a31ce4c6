import type { Draft, DraftMatter, DraftStep } from './draft';

/** What can be done to a draft. Each gives a new one; the steps that are not touched stay the same objects. */

export function addStep(draft: Draft, step: DraftStep): Draft {
	return { ...draft, steps: [...draft.steps, step] };
}

export function removeStep(draft: Draft, index: number): Draft {
	return { ...draft, steps: draft.steps.toSpliced(index, 1) };
}

/** The copy stands after its original. */
export function duplicateStep(draft: Draft, index: number): Draft {
	const step = draft.steps[index];
	return step ? { ...draft, steps: draft.steps.toSpliced(index + 1, 0, { ...step }) } : draft;
}

/** Beyond an end is that end. */
export function moveStep(draft: Draft, from: number, to: number): Draft {
	const step = draft.steps[from];
	if (!step) return draft;
	const place = Math.min(draft.steps.length - 1, Math.max(0, to));
	return { ...draft, steps: draft.steps.toSpliced(from, 1).toSpliced(place, 0, step) };
}

export function changeStep(draft: Draft, index: number, change: Partial<DraftStep>): Draft {
	const step = draft.steps[index];
	if (!step) return draft;
	return { ...draft, steps: draft.steps.with(index, { ...step, ...change }) };
}

export function changeMatter(draft: Draft, change: Partial<DraftMatter>): Draft {
	return { ...draft, ...change };
}
