import { fold, wordsOf } from '$lib/domain/filter/search';
import { PALETTE_GROUPS, type PaletteEntry, type PaletteGroup } from './entry';

/** What was found of one group, the likeliest first. */
export interface FoundGroup {
	group: PaletteGroup;
	entries: readonly PaletteEntry[];
}

/** As many of a group as leave the others in sight. */
const MOST = 8;
const MOST_UNASKED = 5;

/** How well a text answers a query: the lower, the better; null where it does not. */
function rankOf({ text, hint = '', also = '' }: PaletteEntry, query: string): number | null {
	const title = fold(text);
	const words = wordsOf(query);
	const whole = words.join(' ');
	if (title.startsWith(whole)) return 0;
	if (` ${title}`.includes(` ${whole}`)) return 1;
	const starts = (word: string) => ` ${title}`.includes(` ${word}`);
	if (words.every(starts)) return 2;
	if (words.every((word) => title.includes(word))) return 3;
	const all = `${title} ${fold(hint)} ${fold(also)}`;
	return words.every((word) => all.includes(word)) ? 4 : null;
}

/**
 * What a query finds, by group: a name that starts with it before one that has a word that does, and that before one
 * that has it anywhere; the group with the best first. Without a query some of everything.
 */
export function rank(entries: readonly PaletteEntry[], query: string): FoundGroup[] {
	const isAsked = wordsOf(query).length > 0;
	const ranked = entries.flatMap((entry) => {
		const rank = isAsked ? rankOf(entry, query) : 0;
		return rank === null ? [] : [{ entry, rank }];
	});
	ranked.sort((a, b) => a.rank - b.rank);
	const groups = PALETTE_GROUPS.map((group) => {
		const found = ranked.filter(({ entry }) => entry.group === group);
		return { group, best: found[0]?.rank ?? Infinity, entries: found.map(({ entry }) => entry) };
	});
	return groups
		.filter(({ best }) => best < Infinity)
		.sort((a, b) => a.best - b.best)
		.map(({ group, entries }) => ({
			group,
			entries: entries.slice(0, isAsked ? MOST : MOST_UNASKED)
		}));
}
