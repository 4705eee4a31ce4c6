import { countingClaims, hasNumber } from '$lib/domain/counting';
import { actorOf } from '$lib/domain/dataset';
import { dateText } from '$lib/domain/dates';
import type { Claim, Dataset, EventRecord, FigureClaim } from '$lib/domain/records';
import { figureText, shortFigureText } from '$lib/domain/wording';
import { claimSentences } from '$messages/claimSentences';
import { figurePhrase as phraseOf } from '$messages/figurePhrase';
import { terms } from '$messages/terms';
import { detail } from '$messages/detail';
import { jointCountries } from '$lib/domain/jointCountries';
import { countryOf } from '$lib/domain/places';

const words = detail;

/** What a claim says, as the interface writes it: "some 140", "September 2022", "Kabul". */
export function claimValue(claim: Claim, dataset: Dataset): string {
	switch (claim.field) {
		case 'killed':
		case 'injured':
		case 'detained':
			return figureText(claim);
		case 'date':
			return dateText(claim.when);
		case 'place':
			return claim.place;
		case 'target':
			return claim.place ? words.targetAt(claim.target, claim.place) : claim.target;
		case 'control':
			return words.controlOf[claim.status](actorOf(dataset, claim.actor).name);
		case 'issuer':
			return claim.issuer;
		case 'responsibility':
			return words.stanceOf(words.stances[claim.stance], actorOf(dataset, claim.actor).name);
	}
}

/** Sentences that stand under a claim: what it is part of, what it leans on, and what its coder noted. */
export function claimNotes(claim: Claim, event: EventRecord, dataset: Dataset): string[] {
	const notes: string[] = [];
	if (isFigureClaim(claim)) notes.push(...figureNotes(claim, event, dataset));
	if (claim.field === 'date' && claim.basis) notes.push(words.basis(claim.basis));
	if (claim.field === 'place' && claim.where_prec) {
		notes.push(words.precision(terms.wherePrecision[claim.where_prec], claim.where_prec));
	}
	if (claim.field === 'responsibility' && claim.confirms) {
		notes.push(words.confirmed[claim.confirms]);
	}
	const others = jointCountries(claim, dataset).filter((name) => name !== countryOf(event));
	if (others.length > 0) notes.push(words.joint(others));
	if (claim.note) notes.push(claim.note);
	return notes;
}

function figureNotes(claim: FigureClaim, event: EventRecord, dataset: Dataset): string[] {
	const notes: string[] = [];
	const counting = countingClaims(event, claim.field, claim.of, dataset).find(
		({ source }) => source === claim.source
	);
	if (counting && counting.id !== claim.id) notes.push(words.notCounting(counting.paragraph));
	const parts = event.claims
		.filter(isFigureClaim)
		.filter(
			({ id, source, field, part_of }) =>
				id !== claim.id &&
				source === claim.source &&
				field === claim.field &&
				part_of !== undefined &&
				part_of === claim.part_of
		);
	if (parts.length > 0) {
		notes.push(words.partOf(parts.map(figurePhrase)));
	}
	return notes;
}

/** A figure with whom it counts: "3 suspects killed", "“dozens” (civilians killed, no number given)". */
export function figurePhrase(claim: FigureClaim): string {
	const { field, of } = claim;
	const text = shortFigureText(claim);
	if (!hasNumber(claim)) return words.wordsFor(text, claimSentences.figureOf[field][of]);
	const phrase = phraseOf(text, field, of);
	return claim.enumerated ? claimSentences.countedFromText(phrase) : phrase;
}

export function isFigureClaim(claim: Claim): claim is FigureClaim {
	return claim.field === 'killed' || claim.field === 'injured' || claim.field === 'detained';
}

/** Whether a figure claim names no number: “dozens”. */
export function isWordsOnly(claim: Claim): boolean {
	return isFigureClaim(claim) && !hasNumber(claim);
}

/** Claims in the order of their sources' numbers, then of paragraphs. */
export function inOrder<C extends Claim>(claims: readonly C[], dataset: Dataset): C[] {
	const position = (id: string) => dataset.sources.findIndex((source) => source.id === id);
	return [...claims].sort(
		(a, b) => position(a.source) - position(b.source) || a.paragraph - b.paragraph
	);
}
