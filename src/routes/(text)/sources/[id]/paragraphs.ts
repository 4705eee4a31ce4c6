import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { pages } from '$messages/pages';
import { eventTitle } from '$lib/domain/eventTitle';
import { countryOf } from '$lib/domain/places';

export interface Statement {
	claim: Claim;
	/** The event it is about; the first of those that a joint statement covers. */
	event: EventRecord;
	title: string;
}

/** The paragraphs of a source that carry claims, in order. A joint statement stands once, with all its countries. */
export function paragraphsOf(
	source: Source,
	dataset: Dataset
): { number: number; statements: Statement[] }[] {
	const statements = statementsOf(source, dataset);
	const numbers = [...new Set(statements.map(({ claim }) => claim.paragraph))];
	return numbers
		.sort((a, b) => a - b)
		.map((number) => ({
			number,
			statements: statements.filter(({ claim }) => claim.paragraph === number)
		}));
}

function statementsOf(source: Source, dataset: Dataset): Statement[] {
	const all = dataset.events.flatMap((event) =>
		event.claims.filter((claim) => claim.source === source.id).map((claim) => ({ claim, event }))
	);
	const jointWith = (claim: Claim) =>
		all.filter(
			(other) => claim.jointly === other.claim.jointly && claim.field === other.claim.field
		);
	return all
		.filter(({ claim }) => !claim.jointly || jointWith(claim)[0]?.claim.id === claim.id)
		.map(({ claim, event }) => ({
			claim,
			event,
			title: claim.jointly
				? pages.source.jointEvents(jointWith(claim).map((one) => countryOf(one.event)))
				: eventTitle(event)
		}));
}
