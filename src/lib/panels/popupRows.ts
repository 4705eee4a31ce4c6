import { countingClaims } from '$lib/domain/counting';
import { sourcesOf } from '$lib/domain/dataset';
import { headlineFigure, type Figure } from '$lib/domain/figures';
import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { CLAIM_FIELDS } from '$lib/domain/vocabulary';
import { figureAlone } from '$messages/figureAlone';
import { terms } from '$messages/terms';
import { isFigureClaim } from './claimText';

/** One source in a popup, with the one claim that it is quoted on. */
export interface PopupRow {
	source: Source;
	claim: Claim;
	/** What the claim is about, where that is not the figure at the popup's head: "detained", "date". */
	about: string | null;
	/** The claim speaks for the figure. */
	leads: boolean;
}

/** Each source of an event on the figure at its head; a source without a claim on it is quoted on what it says first. */
export function popupRows(event: EventRecord, dataset: Dataset): PopupRow[] {
	const figure = headlineFigure(event, dataset);
	const counting = figure ? countingClaims(event, figure.field, figure.of, dataset) : [];
	return sourcesOf(event, dataset).flatMap((source): PopupRow[] => {
		const own = counting.find((claim) => claim.source === source.id);
		const claim = own ?? firstSaid(event.claims.filter((said) => said.source === source.id));
		if (!claim) return [];
		const leads = figure?.headline?.claims.some(({ id }) => id === claim.id) ?? false;
		return [{ source, claim, about: aboutOf(claim, figure), leads }];
	});
}

function firstSaid(claims: readonly Claim[]): Claim | undefined {
	return CLAIM_FIELDS.flatMap((field) => claims.filter((claim) => claim.field === field))[0];
}

function aboutOf(claim: Claim, figure: Figure | null): string | null {
	if (!isFigureClaim(claim)) return terms.field[claim.field];
	const isHeadline = claim.field === figure?.field && claim.of === figure.of;
	return isHeadline ? null : figureAlone[claim.field][claim.of];
}
