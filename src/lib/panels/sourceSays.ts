import { figuresOf } from '$lib/domain/figures';
import type { Claim, Dataset, EventRecord, Source } from '$lib/domain/records';
import { detail } from '$messages/detail';
import { claimValue, figurePhrase } from './claimText';

/** What a source says of an event in a few phrases: its dates and the figures that count, each with who it says said so. */
export function sourceSays({ id }: Source, event: EventRecord, dataset: Dataset): string[] {
	const dates = event.claims.filter(({ source, field }) => source === id && field === 'date');
	const figures = figuresOf(event, dataset)
		.flatMap(({ counting }) => counting)
		.filter(({ source }) => source === id);
	return [
		...saidOnce(dates, (claim) => claimValue(claim, dataset)),
		...figures.map((claim) => withSpeakers(figurePhrase(claim), [claim]))
	];
}

/** Each value once, with all who are said to say it. */
function saidOnce(claims: readonly Claim[], valueOf: (claim: Claim) => string): string[] {
	return [...new Set(claims.map(valueOf))].map((value) =>
		withSpeakers(
			value,
			claims.filter((claim) => valueOf(claim) === value)
		)
	);
}

/** What the source also says in its own words needs no other speaker. */
function withSpeakers(text: string, claims: readonly Claim[]): string {
	const speakers = [...new Set(claims.flatMap(({ attributed_to }) => attributed_to ?? []))];
	const isItsOwn = claims.some(({ attributed_to }) => attributed_to === undefined);
	return isItsOwn ? text : detail.phraseSaidBy(text, speakers);
}
