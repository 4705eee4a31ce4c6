import { sentences } from './sentences';

/** What the controls of a lens open. */
export const lensPanels = {
	knownByHeading: 'What was known by then',
	knownByHelp:
		'Only sources issued up to this day count. Documents print no time zone, so a day is the finest step.',
	slider: 'Day of publication',
	issuedOf: (issued: number, all: number) =>
		`${sentences.capitalised(sentences.count(issued))} of ${sentences.count(all)} sources issued`,
	play: 'Play',
	pause: 'Pause',
	earlier: 'One source back',
	later: 'One source on',
	inferred: 'day inferred',
	notYet: 'not yet',
	ruleHeading: 'Which report stands for a figure',
	ruleHelp: {
		latest: 'The newest source that gives a number. Sources of one day stand together.',
		span: 'From the lowest to the highest report.',
		lowest: 'The smallest number that a source gives.',
		highest: 'The largest number that a source gives.'
	},
	ruleNote: 'Marks, list, table and totals follow. Each figure says which reports were set aside.',
	sourceHeading: 'Whose world to show',
	all: (count: number) => `All ${sentences.count(count)} sources`,
	sourceNote: 'Through one source only its events, dates, places and figures are shown.',
	compare: 'Compare two sources'
} as const;
