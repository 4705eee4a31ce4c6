import type { voices as english } from '../en/voices';
import type { Translated } from '../Translated';
import { country, nominative, oblique, origin, source } from './nouns';
import { sentences } from './sentences';

/** Of claims that are fewer statements, or fewer voices, than they seem. */
export const voices: Translated<typeof english> = {
	/** Behind a figure: how many sources are how many voices. Keys of sources follow, then who they relay. */
	origins: {
		count: (all, origins) => `${nominative(all, source)}، ${nominative(origins, origin)}:`,
		relay: (all, names) => `${all === 2 ? 'كلاهما ينقل' : 'كلها تنقل'} عن ${sentences.and(names)}`,
		chained: (names) => `يجمعها النقل عن ${sentences.and(names)}`
	},

	/** Of words that hold for several countries and are not to be read as one country's. */
	jointly: (countries) => `قول واحد عن ${oblique(countries, country)} معًا`
};
