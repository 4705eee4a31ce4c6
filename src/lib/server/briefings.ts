import type { Briefing } from '$lib/domain/briefing/briefing';
import { formatFault, withoutNotes } from '$lib/domain/briefing/briefing';
import { checkBriefing } from '$lib/domain/briefing/checkBriefing';
import { readBriefing } from '$lib/domain/briefing/readBriefing';
import { dataset } from './geodata';

/** The briefings of `geodata/briefings/`, read and checked once when the site is built. Throws with every fault at once. */

const texts = import.meta.glob<string>('/geodata/briefings/*.md', {
	query: '?raw',
	import: 'default',
	eager: true
});

export interface NamedBriefing {
	/** The name of its file, and its part of the address. */
	slug: string;
	/** Private notes are already taken out. */
	briefing: Briefing;
}

/** The longest first, so that the one that tells all comes before those on a part of it. */
export const briefings: readonly NamedBriefing[] = readAll();

export function briefingOf(slug: string): Briefing | null {
	return briefings.find((named) => named.slug === slug)?.briefing ?? null;
}

function readAll(): NamedBriefing[] {
	const faults: string[] = [];
	const named = Object.entries(texts).flatMap(([path, text]) => {
		const { briefing, faults: found } = readBriefing(text);
		const all = briefing ? checkBriefing(briefing, dataset) : found;
		faults.push(...all.map((fault) => formatFault(path.slice(1), fault)));
		const slug = /([^/]+)\.md$/.exec(path)?.[1] ?? '';
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug === 'own') {
			faults.push(
				`${path.slice(1)}: The name cannot be an address. Fix: Use small letters, digits and hyphens.`
			);
		}
		return briefing ? [{ slug, briefing: withoutPrivate(briefing) }] : [];
	});
	if (faults.length > 0) throw new Error(['geodata/briefings/ has faults:', ...faults].join('\n'));
	return named.sort((a, b) => b.briefing.steps.length - a.briefing.steps.length);
}

function withoutPrivate(briefing: Briefing): Briefing {
	return briefing.notes === 'public' ? briefing : withoutNotes(briefing);
}
