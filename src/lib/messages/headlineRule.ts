import { sentences } from './sentences';

/** How a headline was made of the claims on a figure. */
export const headlineRule = {
	made: {
		latest: 'Headline: the latest report',
		span: 'Headline: the span of reports',
		lowest: 'Headline: the lowest report',
		highest: 'Headline: the highest report'
	},
	setAside: (claims: number) =>
		claims === 1 ? 'one claim set aside' : `${sentences.count(claims)} claims set aside`,
	reasons: {
		sameSource: 'another claim of this source counts',
		noNumber: 'gives no number',
		older: 'older than the headline',
		higher: 'higher than the headline',
		lower: 'lower than the headline',
		between: 'between the ends of the span'
	}
} as const;
