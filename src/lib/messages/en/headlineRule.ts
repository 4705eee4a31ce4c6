import { counts } from './counts';
import { sentences } from './sentences';

/** How a headline was made of the claims on a figure. */
export const headlineRule = {
	made: {
		latest: 'Headline: the latest report with a number',
		span: 'Headline: the span of reports',
		lowest: 'Headline: the lowest report',
		highest: 'Headline: the highest report'
	},
	setAside: (reports: number) =>
		counts.form(reports, {
			one: 'one report set aside',
			other: `${sentences.count(reports)} reports set aside`
		}),
	/** Further claims of sources that already have one which counts. */
	repeated: (claims: number) =>
		counts.form(claims, {
			one: 'One further claim of the same sources does not count.',
			other: `${sentences.capitalised(sentences.count(claims))} further claims of the same sources do not count.`
		}),
	reasons: {
		noNumber: 'gives no number',
		older: 'older than the headline',
		higher: 'higher than the headline',
		lower: 'lower than the headline',
		between: 'between the ends of the span'
	}
} as const;
