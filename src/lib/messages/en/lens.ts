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
	announced: (note: string, shown: string, disputed: number) =>
		`${note}: ${shown}. Sources exclude each other on ${disputed === 0 ? 'none' : sentences.count(disputed)}.`,
	everything: 'All sources, latest report'
} as const;
