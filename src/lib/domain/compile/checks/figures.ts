import type { FigureClaim } from '../../records';
import { readWords } from '../../wording';
import type { Issue } from '../issues';
import { atClaim, claimsIn, type Check, type ClaimInPlace } from './check';

/** Figures are what the table makes of their words, and nothing else. */
export const checkFigures: Check = ({ draft }) =>
	claimsIn(draft).flatMap((found) => {
		const { claim } = found;
		if (claim.field !== 'killed' && claim.field !== 'injured' && claim.field !== 'detained') {
			return [];
		}
		return [
			...order(found, claim),
			...(claim.enumerated ? enumeration(found, claim) : reading(found, claim))
		];
	});

function order(found: ClaimInPlace, { low, high }: FigureClaim): Issue[] {
	if (low === null || high === null || low <= high) return [];
	return [
		{
			...atClaim(found, 'low'),
			message: `The low of ${low} is above the high of ${high}.`,
			fix: 'Write the smaller number as low.'
		}
	];
}

/** Persons that the text lists: that there were only these it does not say. */
function enumeration(found: ClaimInPlace, { low, high, approximate }: FigureClaim): Issue[] {
	if (low !== null && low > 0 && high === null && approximate === undefined) return [];
	return [
		{
			...atClaim(found, 'enumerated'),
			message: 'It is counted from persons that the text lists, but is not open above.',
			fix: 'Write how many are listed as low and null as high, without "approximate".'
		}
	];
}

function reading(found: ClaimInPlace, claim: FigureClaim): Issue[] {
	const read = readWords(claim.words);
	const issues: Issue[] = [];
	for (const key of ['low', 'high'] as const) {
		if (claim[key] === read[key]) continue;
		issues.push({
			...atClaim(found, key),
			message: `It is ${String(claim[key])}, but "${claim.words}" means ${String(read[key])}.`,
			fix: `Write ${String(read[key])}, or quote the words that carry the number.`
		});
	}
	if ((claim.approximate ?? false) !== read.approximate) {
		issues.push({
			...atClaim(found, 'approximate'),
			message: `The words "${claim.words}" are ${read.approximate ? '' : 'not '}approximate.`,
			fix: read.approximate ? 'Add "approximate": true.' : 'Remove "approximate".'
		});
	}
	return issues;
}
