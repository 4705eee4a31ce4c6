import { countingClaims } from '$lib/domain/counting';
import type { Claim, Dataset, EventRecord } from '$lib/domain/records';
import { risesOf, type Rise } from '$lib/domain/rises';
import { messages } from '$messages';
import { figureAlone } from '$messages/figureAlone';
import { isFigureClaim } from '$lib/panels/claimText';
import { disputesOf, type Dispute } from '$lib/panels/disputeSides';

export interface EventDispute {
	event: EventRecord;
	dispute: Dispute;
	/** What differs, after the sign ≠: "date", "suspects killed". */
	what: string;
	/** Claims on the same point that exclude none of the others. */
	unsided: Claim[];
	/** For links within the page. */
	anchor: string;
}

export interface EventRise {
	event: EventRecord;
	rise: Rise;
}

/** Every point on which sources exclude each other, in the order of the events. */
export function allDisputes(dataset: Dataset): EventDispute[] {
	return dataset.events.flatMap((event) =>
		disputesOf(event, dataset).map((dispute, index) => ({
			event,
			dispute,
			what: whatDiffers(dispute),
			unsided: unsidedBy(dispute, event, dataset),
			anchor: `${event.id}-${dispute.about}${index > 0 ? `-${index + 1}` : ''}`
		}))
	);
}

export function allRises(dataset: Dataset): EventRise[] {
	return dataset.events.flatMap((event) =>
		risesOf(event, dataset).map((rise) => ({ event, rise }))
	);
}

/** A count is nothing without whom it counts. */
function whatDiffers(dispute: Dispute): string {
	const [claim] = claimsIn(dispute);
	return claim && isFigureClaim(claim)
		? figureAlone[claim.field][claim.of]
		: messages.sentences.differs[dispute.about];
}

function unsidedBy(dispute: Dispute, event: EventRecord, dataset: Dataset): Claim[] {
	const sided = claimsIn(dispute);
	const [one] = sided;
	if (!one) return [];
	const onPoint = isFigureClaim(one)
		? countingClaims(event, one.field, one.of, dataset)
		: event.claims.filter(({ field }) => field === one.field);
	return onPoint.filter(({ id }) => !sided.some((claim) => claim.id === id));
}

function claimsIn({ sides }: Dispute): Claim[] {
	return sides.flatMap((side) =>
		side.kind === 'value'
			? side.claims
			: side.actors.flatMap(({ stances }) => stances.flatMap(({ claims }) => claims))
	);
}
