import { sentences } from './sentences';

/** How the dataset is read: as known by which day, by which rule, through which source. */
export const lens = {
	region: 'How the figures are read',
	knownBy: 'Known by',
	figure: 'Figure',
	sources: 'Sources',
	reset: 'Show everything',
	failed: 'This could not be loaded, so nothing has changed. Check the connection and try again.',
	rules: {
		latest: 'latest report',
		span: 'span of reports',
		lowest: 'lowest report',
		highest: 'highest report'
	},
	allSources: (count: number) => `all ${sentences.count(count)}`,
	knownByDay: (day: string) => `known by ${day}`,
	through: (source: string) => `through ${source}`,
	/** What of the dataset is on show, where that is not all: "Known by 23 March 2024, through Dimensions". */
	note: (parts: readonly string[]) => sentences.capitalised(parts.join(', ')),
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
				: `${source} does not speak of this, or was not issued by ${day}.`,
	announced: (note: string, shown: string, disputed: number) =>
		`${note}: ${shown}. Sources exclude each other on ${disputed === 0 ? 'none' : sentences.count(disputed)}.`,
	everything: 'All sources, latest report'
} as const;
