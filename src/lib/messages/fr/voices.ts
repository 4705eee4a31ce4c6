import type { voices as english } from '../en/voices';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';
import { sentences } from './sentences';

/** Of claims that are fewer statements, or fewer voices, than they seem. */
export const voices: Translated<typeof english> = {
	/** Behind a figure: how many sources are how many voices. Keys of sources follow, then who they relay. */
	origins: {
		count: (all: number, origins: number) =>
			`${sentences.capitalised(feminine(all))} ${counts.form(all, { one: 'source', other: 'sources' })}, ${feminine(origins)} ${counts.form(origins, { one: 'origine', other: 'origines' })}\u00a0:`,
		relay: (all: number, names: readonly string[]) =>
			`${all === 2 ? 'relaient toutes deux' : 'relaient toutes'} ${sentences.and(names)}`,
		chained: (names: readonly string[]) => `sont reliées par ${sentences.and(names)}`
	},

	/** Of words that hold for several countries and are not to be read as one country's. */
	jointly: (countries: number) =>
		`une seule déclaration pour ${sentences.count(countries)} pays ensemble`
};
