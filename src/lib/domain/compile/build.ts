import type { Claim, EventRecord, Location, Source, VagueDate } from '../records';
import { readDate } from './edtf';
import { radiusOf, type Geography, type Whereabouts } from './geography';
import type { WholeFeature, WrittenClaim } from './schema';
import type { WrittenSource } from './sourceSchema';

/** Turns what is written into records: dates become days, precisions become radii. */

/** A date whose shape has been checked; throws on any other. */
export function vagueDate(edtf: string): VagueDate {
	const reading = readDate(edtf);
	if (!reading.ok) throw new Error(reading.message);
	return reading.when;
}

export function buildEvent(
	{ id, geometry, properties }: WholeFeature,
	geography: Geography
): EventRecord {
	const { date, claims, ...rest } = properties;
	const coordinates = geometry === null ? null : geometry.coordinates;
	return {
		id,
		...rest,
		...radius({ ...properties, ...(coordinates === null ? {} : { coordinates }) }, geography),
		when: vagueDate(date),
		coordinates,
		claims: claims.map((claim) => buildClaim(claim, properties.iso3, geography))
	};
}

/** Where a claim names no country, that of its event holds: `iso3`. */
export function buildClaim(
	claim: WrittenClaim,
	iso3: string | undefined,
	geography: Geography
): Claim {
	switch (claim.field) {
		case 'date':
			return { ...claim, when: vagueDate(claim.date) };
		case 'place':
		case 'target':
		case 'control':
			return {
				...claim,
				...radius({ ...(iso3 === undefined ? {} : { iso3 }), ...claim }, geography)
			};
		default:
			return claim;
	}
}

function radius(
	{ coordinates, where_prec, ...known }: Partial<Whereabouts>,
	geography: Geography
): Pick<Location, 'radius_km'> {
	if (coordinates === undefined || where_prec === undefined) return {};
	const radius_km = radiusOf({ ...known, coordinates, where_prec }, geography);
	return radius_km === null ? {} : { radius_km };
}

/** `number` is its place in the file, from 1. */
export function buildSource(written: WrittenSource, number: number): Source {
	const { custom, title, author = [], URL: url } = written;
	const publisher = written.publisher ?? written['container-title'];
	return {
		id: written.id,
		number,
		short_name: custom.short_name,
		...(title === undefined ? {} : { title }),
		authors: author.map(authorName),
		...(publisher === undefined ? {} : { publisher }),
		...(url === undefined ? {} : { url }),
		...(custom.issued_text === undefined ? {} : { issued_text: custom.issued_text }),
		issued: vagueDate(issuedEdtf(written)),
		issued_basis: custom.issued_basis,
		...(custom.issued_reason === undefined ? {} : { issued_reason: custom.issued_reason }),
		kind: custom.kind,
		wire: custom.wire,
		document: custom.document,
		sha256: custom.sha256
	};
}

/** CSL's date parts as EDTF: `[[2024, 3, 23], [2024, 3, 24]]` is `2024-03-23/2024-03-24`. */
export function issuedEdtf({ issued }: Pick<WrittenSource, 'issued'>): string {
	return issued['date-parts']
		.map((parts) => parts.map((part, index) => pad(part, index === 0 ? 4 : 2)).join('-'))
		.join('/');
}

function pad(part: number, length: number): string {
	return String(part).padStart(length, '0');
}

export function authorName(author: NonNullable<WrittenSource['author']>[number]): string {
	if ('literal' in author) return author.literal;
	return [author.given, author.family].filter((name) => name !== undefined).join(' ');
}
