import { counts } from './counts';
import { sentences } from './sentences';

const end = (high: number, open: boolean) => (open ? `${high} or more` : String(high));
const people = { victims: 'people killed', suspects: 'suspects killed' };
const events = {
	victims: (n: number) =>
		`${sentences.count(n)} ${counts.form(n, { one: 'attack', other: 'attacks' })}`,
	suspects: (n: number) =>
		`${sentences.count(n)} ${counts.form(n, { one: 'operation', other: 'operations' })}`
};

type Kind = keyof typeof people;

/** Sums, which no source gives. */
export const totals = {
	heading: 'Totals',
	lead: 'Sums made here and given by no source. A sum is a span: all lowest reports, and all highest, added. Victims are never added to suspects, or attacks to operations.',
	span: (low: number, high: number, open: boolean) =>
		low === high && !open ? String(low) : `${low} to ${end(high, open)}`,
	what: (of: Kind, counted: number) => `${people[of]} in ${events[of](counted)}`,
	silent: (of: Kind, silent: number) =>
		silent === 0
			? `Each has a number.`
			: `${sentences.capitalised(events[of](silent))} ${counts.form(silent, { one: 'has', other: 'have' })} no number and ${counts.form(silent, { one: 'is', other: 'are' })} not in it. That is not zero.`,
	attackers: 'Attackers are not counted.',
	none: 'Nothing can be added: fewer than two events of one kind have a number.',
	cite: 'Copy as a citation',
	copied: 'Copied',
	citation: (
		span: string,
		what: string,
		silent: string,
		sources: readonly string[],
		note: string,
		version: string
	) =>
		`${span} ${what}: a sum made by Dateline of what ${sentences.and(sources)} report (${note}). ${silent} Dateline, dataset ${version}.`,
	allSources: 'all sources'
} as const;
