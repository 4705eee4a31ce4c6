import type { unspoken as english } from '../en/unspoken';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';
import { sentences } from './sentences';

/** What the sources that a lens lets through do not speak of. */
export const unspoken: Translated<typeof english> = {
	silentHeading: (events: number, countries: number) =>
		`Non évoqué dans ces documents\u00a0: ${sentences.and(
			[
				events === 0
					? []
					: [
							`${counts.digits(events)} ${counts.form(events, { one: 'événement', other: 'événements' })}`
						],
				countries === 0 ? [] : [`arrestations dans ${counts.digits(countries)} pays`]
			].flat()
		)}`,
	/** Of all entries, whatever they are. */
	silent: (entries: number) =>
		`${sentences.capitalised(feminine(entries))} ${counts.form(entries, { one: 'entrée n’est pas évoquée', other: 'entrées ne sont pas évoquées' })}.`,
	notSpokenOf: (source: string | null, day: string | null) =>
		source === null
			? `Aucune source publiée jusqu’au ${day ?? ''} n’en parle.`
			: day === null
				? `${source} n’en parle pas.`
				: `${source} n’en parle pas, ou a paru après le ${day}.`
};
