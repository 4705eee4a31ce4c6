import type { summary as english } from '../en/summary';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine, of } from './grammar';
import { sentences } from './sentences';

const events = (n: number) => counts.form(n, { one: 'événement', other: 'événements' });
const silent = (n: number) => (n === 0 ? '' : `, sans nombre pour ${feminine(n)}`);
const fromTo = (ends: readonly string[]) =>
	ends.length > 1 ? `${of(ends[0] ?? '')} à ${ends.slice(1).join(' à ')}` : ends.join();

/** One sentence on what is on screen. */
export const summary: Translated<typeof english> = {
	/** "13 événements, et arrestations dans 10 pays" */
	heading: (n: number, arrests: number) =>
		arrests === 0
			? `${counts.digits(n)} ${events(n)}`
			: `${counts.digits(n)} ${events(n)}, et arrestations dans ${counts.digits(arrests)} pays`,
	/** "5 événements sur 13, et arrestations dans 2 pays sur 10" */
	headingOf: (n: number, all: number, arrests: number, allArrests: number) => {
		const some = `${counts.digits(n)} ${events(n)} sur ${counts.digits(all)}`;
		return allArrests === 0
			? some
			: `${some}, et arrestations dans ${arrests === 0 ? 'aucun' : counts.digits(arrests)} pays sur ${counts.digits(allArrests)}`;
	},
	/** "De mai 2020 à mars 2024, cinq documents" */
	from: (dates: string | null, reports: number) =>
		`${dates === null ? '' : `${dates}, `}${sentences.count(reports)} ${counts.form(reports, { one: 'document', other: 'documents' })}`,
	/** What the smallest and the largest figure that is given for one event are, each as its source wrote it. */
	figures: {
		attack: (ends: readonly string[], silentEvents: number) =>
			`tués dans une même attaque\u00a0: ${fromTo(ends)}${silent(silentEvents)}`,
		operation: (ends: readonly string[], silentEvents: number) =>
			`suspects tués lors d’une même opération\u00a0: ${fromTo(ends)}${silent(silentEvents)}`
	},
	/** Whom a figure counts, where that is not all victims: "at least 175 civils". */
	counted: (figure: string, whom: string) => `${figure} ${whom}`,
	leftOut: (by: readonly string[]) => `le reste est écarté (${sentences.and(by)})`,
	sentence: (parts: readonly string[]) =>
		parts.length === 0 ? '' : `${sentences.capitalised(parts.join('\u00a0; '))}.`,
	announced: (heading: string, sentence: string) => `${heading}. ${sentence}`
};
