import type { BriefingFault } from '$lib/domain/briefing/briefing';
import type { Draft, DraftMatter, DraftStep } from '$lib/domain/briefing/draft';
import * as edits from '$lib/domain/briefing/editBriefing';
import { faultsOfDraft, readChecked, type DraftFaults } from '$lib/domain/briefing/faultsOfDraft';
import { readDraft } from '$lib/domain/briefing/readDraft';
import { writeDraft } from '$lib/domain/briefing/writeDraft';
import type { Dataset } from '$lib/domain/records';
import { editing as words } from '$messages/editing';
import type { OwnBriefing } from '../own/OwnBriefing.svelte';

const NO_FAULTS: DraftFaults = { matter: [], steps: [] };

/** The reader's own briefing while it is edited. One a page. */
export class BriefingEditor {
	readonly own: OwnBriefing;
	readonly whole: Dataset;
	/** What was done last, for those who do not see it. */
	said = $state('');
	#wanted = $state(0);
	/** As it was typed, which the text of a file cannot hold to the blank; of the text that it made. */
	#typed = $state.raw<{ text: string; draft: Draft } | null>(null);

	/** Null where there is no text, or one that no draft has room for. */
	draft = $derived.by(() => this.#draft());
	faults = $derived.by(() => (this.draft ? faultsOfDraft(this.draft, this.whole) : NO_FAULTS));
	/** The step that is edited, from 0. */
	index = $derived.by(() => Math.max(0, Math.min(this.#wanted, this.steps.length - 1)));

	constructor(own: OwnBriefing, whole: Dataset) {
		this.own = own;
		this.whole = whole;
	}

	get steps(): readonly DraftStep[] {
		return this.draft?.steps ?? [];
	}

	/** Of a text that cannot be edited. */
	get unreadable(): readonly BriefingFault[] {
		const { text } = this.own;
		return text === null || this.draft ? [] : readChecked(text, this.whole).faults;
	}

	choose(index: number): void {
		this.#wanted = index;
	}

	/** Changes to the same field that follow each other are taken back together. */
	changeMatter(change: Partial<DraftMatter>): void {
		const part = `matter ${Object.keys(change).join()}`;
		this.#edit((draft) => edits.changeMatter(draft, change), part);
	}

	changeStep(change: Partial<DraftStep>): void {
		const { index } = this;
		const part = `step ${index} ${Object.keys(change).join()}`;
		this.#edit((draft) => edits.changeStep(draft, index, change), part);
	}

	move(from: number, to: number): void {
		if (to < 0 || to >= this.steps.length) return;
		this.tell(words.said.moved(this.#name(from), to + 1, this.steps.length));
		this.#edit((draft) => edits.moveStep(draft, from, to));
		this.#wanted = to;
	}

	duplicate(index: number): void {
		this.tell(words.said.duplicated(this.#name(index)));
		this.#edit((draft) => edits.duplicateStep(draft, index));
		this.#wanted = index + 1;
	}

	remove(index: number): void {
		this.tell(words.said.removed(this.#name(index)));
		this.#edit((draft) => edits.removeStep(draft, index));
	}

	undo(): void {
		this.own.undo();
		this.tell(words.said.undone);
	}

	redo(): void {
		this.own.redo();
		this.tell(words.said.redone);
	}

	/** Takes a file's text for the briefing; where it is none, all stays as it was, and its faults come back. */
	open(name: string, text: string): readonly BriefingFault[] {
		const { briefing, faults } = readChecked(text, this.whole);
		// What refers to something the dataset does not have can be put right in the editor.
		if (!briefing) return faults;
		this.own.change(text);
		this.#wanted = 0;
		this.tell(words.said.opened(name));
		return [];
	}

	/** Also when it says the same again: a status that does not change is not read out. */
	tell(sentence: string): void {
		this.said = this.said === sentence ? `${sentence}\u00a0` : sentence;
	}

	#name(index: number): string {
		return this.steps[index]?.heading || words.steps.untitled;
	}

	#draft(): Draft | null {
		const { text } = this.own;
		if (text === null) return null;
		return this.#typed?.text === text ? this.#typed.draft : readDraft(text);
	}

	#edit(edit: (draft: Draft) => Draft, part: string | null = null): void {
		this.own.refresh();
		if (!this.draft) return;
		const draft = edit(this.draft);
		const text = writeDraft(draft);
		this.#typed = { text, draft };
		this.own.change(text, part);
	}
}
