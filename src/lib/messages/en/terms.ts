import { claimSentences } from './claimSentences';

/** The field's words, as the interface writes them. Keys are the ids of `domain/vocabulary.ts`. */
export const terms = {
	eventType: {
		attack: 'Attack',
		operation: 'Operation',
		arrest: 'Arrests',
		warning: 'Warning',
		control: 'Territory held'
	},
	outcome: { completed: 'completed', failed: 'failed', foiled: 'foiled' },
	counted: {
		victims: 'victims',
		civilians: 'civilians',
		security_forces: 'security forces',
		suspects: 'suspects',
		attackers: 'attackers'
	},
	/** What a figure counts, as a heading. */
	figure: {
		killed: {
			victims: 'Killed',
			civilians: 'Civilians killed',
			security_forces: 'Security forces killed',
			suspects: 'Suspects killed',
			attackers: 'Attackers killed'
		},
		injured: {
			victims: 'Injured',
			civilians: 'Civilians injured',
			security_forces: 'Security forces injured',
			suspects: 'Suspects injured',
			attackers: 'Attackers injured'
		},
		detained: {
			victims: 'Detained',
			civilians: 'Civilians detained',
			security_forces: 'Security forces detained',
			suspects: 'Suspects detained',
			attackers: 'Said to be attackers, detained'
		}
	},
	/** Whom a figure counts, after "number of". */
	people: {
		killed: { ...claimSentences.figureOf.killed, victims: 'people killed' },
		injured: { ...claimSentences.figureOf.injured, victims: 'people injured' },
		detained: {
			...claimSentences.figureOf.detained,
			victims: 'people detained',
			suspects: 'people detained',
			attackers: 'people said to be attackers and detained'
		}
	},
	field: {
		killed: 'killed',
		injured: 'injured',
		detained: 'detained',
		date: 'date',
		place: 'place',
		target: 'target',
		responsibility: 'responsibility',
		control: 'control',
		issuer: 'issuer'
	},
	stance: {
		claimed: 'Claimed',
		attributed: 'Attributed',
		suspected: 'Suspected',
		denied: 'Denied',
		confirmed: 'Confirmed'
	},
	confirms: { act: 'the act', claim: 'only that the claim is genuine' },
	sourceKind: { news: 'News report', analysis: 'Analysis', official: 'Official document' },
	issuedBasis: { printed: 'printed', inferred: 'inferred' },
	wherePrecision: {
		1: 'exact place known',
		2: 'in or near the named town',
		3: 'within the named district',
		4: 'within the named province or region',
		5: 'within part of the country',
		6: 'within the country',
		7: 'at sea or in the air'
	},
	datePrecision: {
		1: 'the day',
		2: 'within two to six days',
		3: 'within a week',
		4: 'within a month',
		5: 'within a year or more'
	},
	/** Country names by ISO 3166-1 alpha-3, for the countries that the dataset speaks of. */
	country: {
		AFG: 'Afghanistan',
		CHE: 'Switzerland',
		DEU: 'Germany',
		DNK: 'Denmark',
		FRA: 'France',
		IRN: 'Iran',
		ITA: 'Italy',
		MLI: 'Mali',
		NLD: 'the Netherlands',
		POL: 'Poland',
		RUS: 'Russia',
		SWE: 'Sweden',
		TUR: 'Turkey'
	}
} as const;
