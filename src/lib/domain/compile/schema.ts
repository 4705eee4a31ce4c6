import * as v from 'valibot';
import { COUNTED, STANCES } from '../vocabulary';
import {
	count,
	countryCode,
	edtfDate,
	fault,
	id,
	line,
	ordinal,
	position,
	quotedWords,
	wherePrecision
} from './primitives';

/**
 * The shapes of `events.geojson` and `arrests.geojson` as people write them. Strict: a key that is not named here
 * is a fault, nothing is coerced, and `null` stands only for `geometry`, `low` and `high`.
 */

const name = line(120);
const optional = v.exactOptional;

const claimBase = {
	id,
	source: id,
	paragraph: ordinal,
	words: quotedWords,
	attributed_to: optional(line(160)),
	jointly: optional(id),
	note: optional(line(600))
};

function figureClaim<const F extends 'killed' | 'injured' | 'detained'>(field: F) {
	return v.strictObject({
		...claimBase,
		field: v.literal(field),
		low: v.nullable(count),
		high: v.nullable(count),
		of: v.picklist(COUNTED),
		approximate: optional(v.literal(true)),
		enumerated: optional(v.literal(true)),
		part_of: optional(id)
	});
}

const location = {
	place: name,
	coordinates: optional(position),
	where_prec: optional(wherePrecision)
};

const dateClaim = v.strictObject({
	...claimBase,
	field: v.literal('date'),
	date: edtfDate,
	basis: optional(line(120))
});

const placeClaim = v.strictObject({
	...claimBase,
	field: v.literal('place'),
	...location,
	admin1: optional(name),
	iso3: optional(countryCode)
});

const targetClaim = v.strictObject({
	...claimBase,
	field: v.literal('target'),
	target: name,
	...location,
	place: optional(name)
});

const controlClaim = v.strictObject({
	...claimBase,
	field: v.literal('control'),
	...location,
	actor: id,
	status: v.picklist(['held', 'besieged'])
});

const responsibilityClaim = v.strictObject({
	...claimBase,
	field: v.literal('responsibility'),
	stance: v.picklist(STANCES),
	actor: id,
	confirms: optional(v.picklist(['act', 'claim']))
});

const issuerClaim = v.strictObject({
	...claimBase,
	field: v.literal('issuer'),
	issuer: name
});

export const claimSchema = v.variant('field', [
	figureClaim('killed'),
	figureClaim('injured'),
	figureClaim('detained'),
	dateClaim,
	placeClaim,
	targetClaim,
	controlClaim,
	responsibilityClaim,
	issuerClaim
]);

/** A claim as written, of the right shape. */
export type WrittenClaim = v.InferOutput<typeof claimSchema>;

const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
const eventType = v.picklist(['attack', 'operation', 'warning', 'control']);

/** `claims` is given, so that a feature can be checked while a claim of it is faulty. */
function eventFeature<C extends v.GenericSchema>(claims: C) {
	return feature(v.nullable(point), eventType, optional(countryCode), claims);
}

function arrestFeature<C extends v.GenericSchema>(claims: C) {
	return feature(v.null(), v.literal('arrest'), countryCode, claims);
}

/** The keys stand in the order in which they are published. */
function feature<
	G extends v.GenericSchema,
	T extends v.GenericSchema,
	I extends v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>,
	C extends v.GenericSchema
>(geometry: G, event_type: T, iso3: I, claims: C) {
	return v.strictObject({
		type: v.literal('Feature'),
		id,
		geometry,
		properties: v.strictObject({
			title: line(90),
			event_type,
			sub_event_type: optional(line(60)),
			outcome: optional(v.picklist(['completed', 'failed', 'foiled'])),
			date: edtfDate,
			place: optional(name),
			admin1: optional(name),
			iso3,
			where_prec: optional(wherePrecision),
			summary: line(400),
			claims
		})
	});
}

function collection<F extends v.GenericSchema>(features: F) {
	return v.strictObject({
		$schema: optional(v.string()),
		type: v.literal('FeatureCollection'),
		features: v.array(features)
	});
}

function someClaims<C extends v.GenericSchema>(claim: C) {
	return v.pipe(
		v.array(claim),
		v.nonEmpty(fault('There is no claim.', 'Add at least one claim, or remove the feature.'))
	);
}

export const collectionSchema = collection(v.unknown());
export const eventSchema = eventFeature(someClaims(v.unknown()));
export const arrestSchema = arrestFeature(someClaims(v.unknown()));

/** A feature as written, of the right shape; its claims are read one by one. */
export type WrittenFeature = v.InferOutput<typeof eventSchema> | v.InferOutput<typeof arrestSchema>;

/** A feature with claims of the right shape. */
export interface WholeFeature extends Omit<WrittenFeature, 'properties'> {
	properties: Omit<WrittenFeature['properties'], 'claims'> & { claims: WrittenClaim[] };
}

/** The whole files, for editors and other programs. */
export const eventsFileSchema = collection(eventFeature(someClaims(claimSchema)));
export const arrestsFileSchema = collection(arrestFeature(someClaims(claimSchema)));
