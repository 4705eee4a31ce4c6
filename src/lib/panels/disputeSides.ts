import { contradictionsOf, type Contradiction } from '$lib/domain/agreement';
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
import { detail } from '$lib/messages/detail';
import { claimValue } from './claimText';

/** What sources exclude each other on, side against side. */
export interface Dispute {
	about: Contradiction['about'];
	sides: DisputeSide[];
}

/** A side is a value with its sources; on blame, the actors that the side holds, stance by stance. */
export type DisputeSide =
	{ kind: 'value'; value: string; sources: Source[] } | { kind: 'blame'; actors: BlamedActor[] };

export interface BlamedActor {
	name: string;
	stances: StanceLine[];
}

/** One stance towards one actor. No two stances share a line: to suspect is not to attribute. */
export interface StanceLine {
	stance: Stance;
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
		value: [...new Set(side.map((claim) => claimValue(claim, dataset)))].join('; '),
		sources: sourcesIn(side, dataset)
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
	return STANCES.map((stance) => ({
		stance,
		voices: voicesOf(
			stance,
			claims.filter((claim) => claim.stance === stance),
			dataset
		)
	})).filter(({ voices }) => voices.length > 0);
}

/** The sources that say it in their own words first, then speakers, those of the same sources together. */
function voicesOf(
	stance: Stance,
	claims: readonly ResponsibilityClaim[],
	dataset: Dataset
): StanceLine['voices'] {
	if (claims.length === 0) return [];
	// A group's claim is its own, whatever channel a source names for it.
	const speakerOf = (claim: ResponsibilityClaim) =>
		stance === 'claimed' ? '' : (claim.attributed_to ?? '');
	const bySources = new Map<string, { speakers: string[]; sources: Source[] }>();
	for (const speaker of [...new Set(claims.map(speakerOf))].sort(ownWordsFirst)) {
		const sources = sourcesIn(
			claims.filter((claim) => speakerOf(claim) === speaker),
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
				? detail.stanceOfSide(detail.stancesOfSide[stance], speakers)
				: detail.alsoBy(speakers),
		sources
	}));
}

function ownWordsFirst(a: string, b: string): number {
	return Number(b === '') - Number(a === '');
}

function sourcesIn(claims: readonly Claim[], dataset: Dataset): Source[] {
	return dataset.sources.filter(({ id }) => claims.some(({ source }) => source === id));
}
