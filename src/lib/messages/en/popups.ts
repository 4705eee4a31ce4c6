import { counts } from './counts';
import { sentences } from './sentences';

/** What a mark, a group or a country opens. */
export const popups = {
	groupTitle: (place: string, counts: readonly string[]) => `${place}: ${sentences.and(counts)}`,
	groupNoPlace: 'Several events',
	groupNote: 'Counted apart. Their figures are never added together.',
	zoomIn: 'Zoom in',

	country: {
		title: (country: string) => `Arrests in ${country}`,
		joint: (words: string, countries: number) =>
			`${words} in all, across ${sentences.count(countries)} countries named together. No source counts them by country.`
	},

	allClaims: 'All claims',
	claimCount: (claims: number, sources: number) =>
		`${counts.digits(claims)} ${counts.form(claims, { one: 'claim', other: 'claims' })}, ${counts.digits(sources)} ${counts.form(sources, { one: 'source', other: 'sources' })}`,
	sources: 'Who says what',
	noSourceSays: (what: string) => `No source says how many were ${what}. That is not zero.`,

	backToList: 'All events',
	position: (index: number, of: number) => `${index} of ${of}`
} as const;
