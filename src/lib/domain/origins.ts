import { sourceOf, type Sources } from './dataset';
import type { Claim } from './records';

/** One voice behind claims: a source that speaks for itself, or sources that pass on the same voice. */
export interface Origin {
	/** Ids of the sources. */
	sources: readonly string[];
	/** Who two or more of them pass on, as named: "TASS". Empty for a source that stands alone. */
	relayed: readonly string[];
	/** No one name is common to all: each shares one with a third. */
	isChain: boolean;
}

/** A speaker without a name is nobody in particular: two sources that pass on "others" need not mean the same. */
const NAMELESS = /\bnot named$/i;
/** "US officials, per Reuters": the speaker, and the agency through which the words came. */
const THROUGH_AGENCY = /^(.*), per (.+)$/i;

/**
 * The origins of claims: sources that relay the same agency, or on this pass on the same speaker, are one, and so are
 * those that each share one with a third. What a source also says in its own words it does not say as a relay.
 */
export function originsOf(claims: readonly Claim[], sources: Sources): Origin[] {
	let groups: { sources: string[]; named: string[] }[] = [];
	for (const source of new Set(claims.map((claim) => claim.source))) {
		const named = relayedBy(
			source,
			claims.filter((claim) => claim.source === source),
			sources
		);
		const keys = new Set(named.map(keyOf));
		const sharing = groups.filter((group) => group.named.some((name) => keys.has(keyOf(name))));
		groups = [
			...groups.filter((group) => !sharing.includes(group)),
			{
				sources: [...sharing.flatMap((group) => group.sources), source],
				named: [...sharing.flatMap((group) => group.named), ...named]
			}
		];
	}
	return groups.map((group) => originOf(group.sources, group.named));
}

/** Each source names a voice once, so a name that stands as often as there are sources is common to all. */
function originOf(sources: readonly string[], named: readonly string[]): Origin {
	const times = (name: string) => named.filter((other) => keyOf(other) === keyOf(name)).length;
	const common = unique(named).filter((name) => times(name) === sources.length);
	const shared = unique(named).filter((name) => times(name) > 1);
	if (sources.length === 1) return { sources, relayed: [], isChain: false };
	return { sources, relayed: common.length > 0 ? common : shared, isChain: common.length === 0 };
}

/** How many voices claims have. */
export function independentSources(claims: readonly Claim[], sources: Sources): number {
	return originsOf(claims, sources).length;
}

/** Whom a claim is passed on from, as named; none where nobody is named. */
export function speakersOf({ attributed_to }: Claim): string[] {
	if (attributed_to === undefined || NAMELESS.test(attributed_to)) return [];
	return THROUGH_AGENCY.exec(attributed_to)?.slice(1) ?? [attributed_to];
}

/** The names that both lists hold, as the first writes them. */
export function sharedNames(first: readonly string[], second: readonly string[]): string[] {
	const keys = new Set(second.map(keyOf));
	return unique(first).filter((name) => keys.has(keyOf(name)));
}

function relayedBy(source: string, claims: readonly Claim[], sources: Sources): string[] {
	const isItsOwn = claims.some(({ attributed_to }) => attributed_to === undefined);
	const speakers = isItsOwn ? [] : claims.flatMap(speakersOf);
	return unique([...sourceOf(sources, source).wire, ...speakers]);
}

function unique(names: readonly string[]): string[] {
	return names.filter(
		(name, index) => names.findIndex((other) => keyOf(other) === keyOf(name)) === index
	);
}

function keyOf(name: string): string {
	return name.trim().toLowerCase();
}
