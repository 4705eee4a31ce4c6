import type { Claim, EventRecord } from '../records';

/** An event as people write it, with the keys in their order: what the compiler computed is left out again. */
export function writtenFeature(event: EventRecord): {
	type: 'Feature';
	id: string;
	geometry: object | null;
	properties: object;
} {
	const { id, coordinates, when, claims } = event;
	return {
		type: 'Feature',
		id,
		geometry: coordinates === null ? null : { type: 'Point', coordinates },
		properties: known({
			title: event.title,
			event_type: event.event_type,
			sub_event_type: event.sub_event_type,
			outcome: event.outcome,
			date: when.edtf,
			place: event.place,
			admin1: event.admin1,
			iso3: event.iso3,
			where_prec: event.where_prec,
			// A lens empties it, and of an event that no claim dates the date.
			summary: event.summary,
			claims: claims.map(writtenClaim)
		})
	};
}

function writtenClaim(claim: Claim): object {
	const written: Record<string, unknown> = { ...claim };
	delete written['when'];
	delete written['radius_km'];
	return written;
}

/** What is unknown is left out, as everywhere in what people write. */
export function known(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(properties).filter(
			([, value]) => value !== undefined && value !== null && value !== ''
		)
	);
}
