import type { sentences as english } from '../en/sentences';
import type { Translated } from '../Translated';
import { masculine, namesDay, of, onDay } from './grammar';

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a", "a et b", "a, b et c". */
function listed(items: readonly string[], last = 'et'): string {
	if (items.length < 2) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** How numbers, lists and days are written anywhere, and what sources disagree on. */
export const sentences: Translated<typeof english> = {
	/** A count in running text: words up to twelve, digits after. Masculine; `feminine` is in `grammar.ts`. */
	count: masculine,
	capitalised,
	and: (items: readonly string[]) => listed(items),
	or: (items: readonly string[]) => listed(items, 'ou'),

	dateNotGiven: 'date non précisée',
	by: (date: string) => `au plus tard ${namesDay(date) ? 'le' : 'en'} ${date}`,
	since: (date: string) => `depuis ${onDay(date)}`,
	about: (date: string) => `vers ${onDay(date)}`,
	dateSpan: (from: string, to: string) =>
		`${namesDay(from) ? `du ${from}` : of(from)} ${namesDay(to) ? 'au' : 'à'} ${to}`,
	/** Days of one month: "23-24 mars". */
	daySpan: (from: string, to: string) => `${from}-${to}`,

	/** Always days, the first perhaps without its month. */
	between: (from: string, to: string) => `entre le ${from} et le ${to}`,
	differs: {
		date: 'date',
		place: 'lieu',
		target: 'cible',
		blame: 'responsabilité',
		killed: 'tués',
		injured: 'blessés',
		detained: 'interpellés'
	}
};
