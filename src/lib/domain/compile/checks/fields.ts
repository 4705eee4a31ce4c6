import type { ClaimField, EventType } from '../../records';
import { FIELDS_OF_TYPE } from '../../vocabulary';
import type { Issue } from '../issues';
import { atClaim, claimsIn, type Check, type ClaimInPlace } from './check';

/** Claims fit the type of their event, and keys that need each other come together. */
export const checkFields: Check = ({ draft }) =>
	claimsIn(draft).flatMap((found) => [
		...fieldOfType(found),
		...confirmation(found),
		...coordinatesWithPrecision(found)
	]);

function fieldOfType(found: ClaimInPlace): Issue[] {
	const type = found.feature.value?.properties.event_type;
	if (type === undefined) return [];
	const allowed: readonly ClaimField[] = FIELDS_OF_TYPE[type];
	if (allowed.includes(found.claim.field)) return [];
	return [
		{
			...atClaim(found, 'field'),
			message: `${article(type)} cannot have a claim of "${found.claim.field}".`,
			fix: `Use one of its fields (${allowed.join(', ')}), or put the claim on the event it is about.`
		}
	];
}

function article(type: EventType): string {
	return type === 'control' ? 'Control' : /^[aeiou]/.test(type) ? `An ${type}` : `A ${type}`;
}

function confirmation(found: ClaimInPlace): Issue[] {
	const { claim } = found;
	if (claim.field !== 'responsibility') return [];
	const isConfirmed = claim.stance === 'confirmed';
	if (isConfirmed === (claim.confirms !== undefined)) return [];
	return [
		{
			...atClaim(found, 'confirms'),
			message: isConfirmed
				? 'It is confirmed, but not what: the act, or only that the claim is genuine.'
				: `It says what is confirmed, but its stance is "${claim.stance}".`,
			fix: isConfirmed
				? 'Add "confirms": "act" or "confirms": "claim".'
				: 'Remove "confirms", or write "stance": "confirmed".'
		}
	];
}

function coordinatesWithPrecision(found: ClaimInPlace): Issue[] {
	const { claim } = found;
	if (claim.field !== 'place' && claim.field !== 'target' && claim.field !== 'control') return [];
	const issues: Issue[] = [];
	if (claim.coordinates !== undefined && claim.where_prec === undefined) {
		issues.push({
			...atClaim(found, 'where_prec'),
			message: 'It has coordinates, but not how precise they are.',
			fix: 'Add "where_prec", 1 to 7.'
		});
	}
	const isLocated = claim.coordinates !== undefined || claim.where_prec !== undefined;
	if (isLocated && claim.place === undefined) {
		issues.push({
			...atClaim(found, 'place'),
			message: 'It has coordinates or a precision, but names no place.',
			fix: 'Add "place", its name in plain English.'
		});
	}
	return issues;
}
