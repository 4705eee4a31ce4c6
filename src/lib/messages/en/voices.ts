import { counts } from './counts';
import { sentences } from './sentences';

const counted = (n: number, one: string, other: string) =>
	`${sentences.count(n)} ${counts.form(n, { one, other })}`;

/** Of claims that are fewer statements, or fewer voices, than they seem. */
export const voices = {
	/** Behind a figure: how many sources are how many voices. Keys of sources follow, then who they relay. */
	origins: {
		count: (all: number, origins: number) =>
			`${sentences.capitalised(counted(all, 'source', 'sources'))}, ${counted(origins, 'origin', 'origins')}:`,
		relay: (all: number, names: readonly string[]) =>
			`${all === 2 ? 'both relay' : 'all relay'} ${sentences.and(names)}`,
		chained: (names: readonly string[]) => `are joined by ${sentences.and(names)}`
	},

	/** Of words that hold for several countries and are not to be read as one country's. */
	jointly: (countries: number) =>
		`one statement for ${sentences.count(countries)} countries together`
} as const;
