import { counts } from './counts';
import { sentences } from './sentences';

/** What the sources that a lens lets through do not speak of. */
export const unspoken = {
	silentHeading: (events: number, countries: number) =>
		`Not spoken of in these reports: ${sentences.and(
			[
				events === 0
					? []
					: [`${counts.digits(events)} ${counts.form(events, { one: 'event', other: 'events' })}`],
				countries === 0
					? []
					: [
							`arrests in ${counts.digits(countries)} ${counts.form(countries, { one: 'country', other: 'countries' })}`
						]
			].flat()
		)}`,
	/** Of all entries, whatever they are. */
	silent: (entries: number) =>
		`${sentences.capitalised(sentences.count(entries))} ${counts.form(entries, { one: 'entry is', other: 'entries are' })} not spoken of.`,
	notSpokenOf: (source: string | null, day: string | null) =>
		source === null
			? `No source issued by ${day ?? ''} speaks of this.`
			: day === null
				? `${source} does not speak of this.`
				: `${source} does not speak of this, or was not issued by ${day}.`
} as const;
