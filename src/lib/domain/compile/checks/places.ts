import type { Position } from '../../records';
import { hasUnit, isInCountry, nearbyUnitName, type Geography } from '../geography';
import type { Issue } from '../issues';
import { atClaim, atRecord, claimsIn, type Check } from './check';

type Where = Pick<Issue, 'file' | 'feature' | 'claim' | 'field'>;

interface Located {
	admin1?: string;
	iso3?: string;
	coordinates?: Position;
	where_prec?: number;
}

/** Points lie in the country they are said to lie in, and units are spelled as the place data spell them. */
export const checkPlaces: Check = ({ draft, geography }) => [
	...draft.features.flatMap((feature) => {
		if (feature.value === null) return [];
		const { geometry, properties } = feature.value;
		const coordinates = geometry === null ? {} : { coordinates: geometry.coordinates };
		const at = (key: string): Where => atRecord(feature, key === 'coordinates' ? 'geometry' : key);
		return located({ ...properties, ...coordinates }, at, geography);
	}),
	...claimsIn(draft).flatMap((found) => {
		if (found.claim.field !== 'place') return [];
		return located(found.claim, (key) => atClaim(found, key), geography);
	}),
	...claimsIn(draft).flatMap((found) => {
		const { claim, feature } = found;
		if (claim.field !== 'target' && claim.field !== 'control') return [];
		return countryForRadius({ ...claim, ...countryOf(feature.value?.properties.iso3) }, (key) =>
			atClaim(found, key)
		);
	})
];

function countryOf(iso3: string | undefined): { iso3?: string } {
	return iso3 === undefined ? {} : { iso3 };
}

function located(where: Located, at: (field: string) => Where, geography: Geography): Issue[] {
	return [
		...insideCountry(where, at, geography),
		...unitSpelling(where, at, geography),
		...countryForRadius(where, at)
	];
}

function insideCountry(
	{ coordinates, iso3 }: Located,
	at: (field: string) => Where,
	geography: Geography
): Issue[] {
	if (iso3 === undefined) return [];
	if (geography.countries[iso3] === undefined) {
		return [
			{
				...at('iso3'),
				message: `The map has no shape for the country ${iso3}.`,
				fix: 'Use the code of the state it belongs to.'
			}
		];
	}
	if (coordinates === undefined || isInCountry(coordinates, iso3, geography) !== false) return [];
	return [
		{
			...at('coordinates'),
			message: `The point ${coordinates.join(', ')} is not in ${iso3}.`,
			fix: 'Write [longitude, latitude] in this order, or correct the country.'
		}
	];
}

function unitSpelling(
	{ admin1, iso3 }: Located,
	at: (field: string) => Where,
	geography: Geography
): Issue[] {
	if (admin1 === undefined || iso3 === undefined) return [];
	if (hasUnit(admin1, iso3, geography)) return [];
	const meant = nearbyUnitName(admin1, iso3, geography);
	if (meant === undefined) return [];
	return [
		{
			...at('admin1'),
			message: `${iso3} has no first-order unit "${admin1}".`,
			fix: `Write "${meant}" if that is meant.`
		}
	];
}

/** From 4 to 6 the radius is that of a unit or country, so the country must be known. */
function countryForRadius(
	{ coordinates, where_prec = 0, iso3 }: Located,
	at: (field: string) => Where
): Issue[] {
	if (coordinates === undefined || where_prec < 4 || where_prec > 6 || iso3 !== undefined)
		return [];
	return [
		{
			...at('where_prec'),
			message: `A precision of ${where_prec} has the size of a unit or country, and none is named.`,
			fix: 'Add "iso3" (to a target or control claim: to its event), or give a finer precision.'
		}
	];
}
