import type { popups as english } from '../en/popups';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';
import { claim, country, nominative, oblique, source } from './nouns';
import { sentences } from './sentences';

export const popups: Translated<typeof english> = {
	groupTitle: (place, counted) => `${opening(place)}: ${sentences.and(counted)}`,
	groupNoPlace: 'عدة أحداث',
	groupNote: 'محسوبة كلٌّ على حدة. لا تُجمع أرقامها أبدًا.',
	zoomIn: 'تكبير',

	country: {
		title: (name) => `اعتقالات في ${isolated(name)}`,
		joint: (words, countries) =>
			`${opening(words)} إجمالًا، في ${oblique(countries, country)} وردت معًا. لا مصدر يحصيهم بلدًا بلدًا.`
	},

	allClaims: 'كل الإفادات',
	claimCount: (claims, sources) => `${nominative(claims, claim)}، ${nominative(sources, source)}`,
	sources: 'من يقول ماذا',
	/** Of people killed alone: "قتلى". */
	noSourceSays: (what) => `لا يذكر أي مصدر عدد ال${what}. وهذا لا يعني صفرًا.`,

	backToList: 'كل الأحداث',
	position: (index, of) => `${counts.digits(index)} من ${counts.digits(of)}`
};
