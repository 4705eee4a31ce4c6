/** A briefing while it is being made: as typed, so that what is not right yet can stand until it is. */
export interface Draft {
	title: string;
	language: string;
	/** A day, or empty. */
	asOf: string;
	notes: 'public' | 'private';
	/** A number, or empty. */
	minutes: string;
	steps: readonly DraftStep[];
}

export type DraftMatter = Omit<Draft, 'steps'>;

/** As `Step` has it, in Markdown. */
export interface DraftStep {
	heading: string;
	caption: string;
	notes: string;
	/** Empty where the step has none. */
	link: string;
}
