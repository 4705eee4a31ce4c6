import { sentences } from './sentences';

/** What the sources that a lens lets through do not speak of. */
export const unspoken = {
	silentHeading: (events: number, countries: number) =>
		`Not spoken of in these reports: ${sentences.and(
			[
				events === 0 ? [] : [`${events} ${events === 1 ? 'event' : 'events'}`],
				countries === 0
					? []
					: [`arrests in ${countries} ${countries === 1 ? 'country' : 'countries'}`]
			].flat()
		)}`,
	/** Of all entries, whatever they are. */
	silent: (entries: number) =>
		`${sentences.capitalised(sentences.count(entries))} ${entries === 1 ? 'entry is' : 'entries are'} not spoken of.`,
	notSpokenOf: (source: string | null, day: string | null) =>
		source === null
			? `No source issued by ${day ?? ''} speaks of this.`
			: day === null
				? `${source} does not speak of this.`
				: `${source} does not speak of this, or was not issued by ${day}.`
} as const;
