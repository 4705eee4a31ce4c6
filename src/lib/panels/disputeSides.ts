import { contradictionsOf, type Contradiction } from '$lib/domain/agreement';
import { joined } from '$messages/joined';
import { actorOf } from '$lib/domain/dataset';
import type {
	Claim,
	Dataset,
	EventRecord,
	ResponsibilityClaim,
	Source,
	Stance
} from '$lib/domain/records';
import { STANCES } from '$lib/domain/vocabulary';
import { responsibility } from '$messages/responsibility';
import { claimValue } from './claimText';

/** What sources exclude each other on, side against side. */
export interface Dispute {
	about: Contradiction['about'];
	sides: DisputeSide[];
}

/** A side is a value with its sources; on blame, the actors that the side holds, stance by stance. */
export type DisputeSide =
	| { kind: 'value'; value: string; sources: Source[]; claims: readonly Claim[] }
	| { kind: 'blame'; actors: BlamedActor[] };

export interface BlamedActor {
	name: string;
	stances: StanceLine[];
}

/** One stance towards one actor. No two stances are one: to suspect is not to attribute. */
export interface StanceLine {
	stance: Stance;
	claims: readonly ResponsibilityClaim[];
	/** Who takes it: each speaker, or group of speakers, with the sources that say so. */
	voices: { text: string; sources: Source[] }[];
}

export function disputesOf(event: EventRecord, dataset: Dataset): Dispute[] {
	return contradictionsOf(event, dataset).map(({ about, sides }) => ({
		about,
		sides: about === 'blame' ? blameSides(sides, dataset) : valueSides(sides, dataset)
	}));
}

function valueSides(sides: readonly (readonly Claim[])[], dataset: Dataset): DisputeSide[] {
	return sides.map((side) => ({
		kind: 'value',
		value: joined.semicolons([...new Set(side.map((claim) => claimValue(claim, dataset)))]),
		sources: sourcesIn(side, dataset),
		claims: side
	}));
}

/** A denial stands with the actor it is about, not with those whom it leaves open. */
function blameSides(sides: readonly (readonly Claim[])[], dataset: Dataset): DisputeSide[] {
	const blames = sides.map((side) => side.filter((claim) => claim.field === 'responsibility'));
	const denials = blames.flat().filter(({ stance }) => stance === 'denied');
	const asserted = blames.map((side) => side.filter(({ stance }) => stance !== 'denied'));
	const accused = new Set(asserted.flat().map(({ actor }) => actor));
	const onlyDenied = denials.filter(({ actor }) => !accused.has(actor));
	return [...asserted, onlyDenied]
		.filter((side) => side.length > 0)
		.map((side) => ({ kind: 'blame', actors: actorsOf(side, denials, dataset) }));
}

function actorsOf(
	side: readonly ResponsibilityClaim[],
	denials: readonly ResponsibilityClaim[],
	dataset: Dataset
): BlamedActor[] {
	return [...new Set(side.map(({ actor }) => actor))].map((id) => {
		const claims = [...new Set([...side, ...denials])].filter(({ actor }) => actor === id);
		return { name: actorOf(dataset, id).name, stances: stancesOf(claims, dataset) };
	});
}

function stancesOf(claims: readonly ResponsibilityClaim[], dataset: Dataset): StanceLine[] {
	return STANCES.map((stance) => {
		const taken = claims.filter((claim) => claim.stance === stance);
		return { stance, claims: taken, voices: voicesOf(stance, taken, dataset) };
	}).filter(({ voices }) => voices.length > 0);
}

/**
 * The sources that say it in their own words first, then speakers, those of the same sources together. Whom a source
 * passes on that says so itself needs no naming here.
 */
function voicesOf(
	stance: Stance,
	claims: readonly ResponsibilityClaim[],
	dataset: Dataset
): StanceLine['voices'] {
	if (claims.length === 0) return [];
	const inOwnWords = new Set(
		claims.filter((claim) => speakerOf(claim) === '').map(({ source }) => source)
	);
	const heard = claims.filter((claim) => speakerOf(claim) === '' || !inOwnWords.has(claim.source));
	const bySources = new Map<string, { speakers: string[]; sources: Source[] }>();
	for (const speaker of [...new Set(heard.map(speakerOf))].sort(ownWordsFirst)) {
		const sources = sourcesIn(
			heard.filter((claim) => speakerOf(claim) === speaker),
			dataset
		);
		const key = [speaker === '', ...sources.map(({ id }) => id)].join();
		const voice = bySources.get(key) ?? { speakers: [], sources };
		if (speaker !== '') voice.speakers.push(speaker);
		bySources.set(key, voice);
	}
	return [...bySources.values()].map(({ speakers, sources }, index) => ({
		text:
			index === 0
				? responsibility.stanceOfSide(responsibility.side[stance], speakers)
				: responsibility.alsoBy(speakers),
		sources
	}));
}

/** A group's claim is its own, whatever channel a source names for it. */
function speakerOf({ stance, attributed_to }: ResponsibilityClaim): string {
	return stance === 'claimed' ? '' : (attributed_to ?? '');
}

function ownWordsFirst(a: string, b: string): number {
	return Number(b === '') - Number(a === '');
}

function sourcesIn(claims: readonly Claim[], dataset: Dataset): Source[] {
	return dataset.sources.filter(({ id }) => claims.some(({ source }) => source === id));
}
