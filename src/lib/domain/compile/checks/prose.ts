import { countingTokens } from '../numberTokens';
import { atRecord, type Check } from './check';

/** Figures live in claims, where each has its source; never in our own words. */
export const checkProse: Check = ({ draft }) =>
	draft.features.flatMap((feature) => {
		const summary = feature.value?.properties.summary;
		const found = countingTokens(summary ?? '').map(({ text }) => `"${text}"`);
		if (found.length === 0) return [];
		return [
			{
				...atRecord(feature, 'summary'),
				message: `The summary holds a number: ${found.join(', ')}.`,
				fix: 'Say it without the number, and let a claim with its source carry it.'
			}
		];
	});
