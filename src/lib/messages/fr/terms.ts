import type { terms as english } from '../en/terms';
import type { Translated } from '../Translated';
import { claimSentences } from './claimSentences';

/** The field's words, as the interface writes them. Keys are the ids of `domain/vocabulary.ts`. */
export const terms: Translated<typeof english> = {
	eventType: {
		attack: 'Attaque',
		operation: 'Opération',
		arrest: 'Arrestations',
		warning: 'Alerte',
		control: 'Territoire contrôlé'
	},
	/** All types that have an outcome are feminine. */
	outcome: { completed: 'menée à terme', failed: 'manquée', foiled: 'déjouée' },
	counted: {
		victims: 'victimes',
		civilians: 'civils',
		security_forces: 'membres des forces de sécurité',
		suspects: 'suspects',
		attackers: 'assaillants'
	},
	/** What a figure counts, as a heading. */
	figure: {
		killed: {
			victims: 'Tués',
			civilians: 'Civils tués',
			security_forces: 'Membres des forces de sécurité tués',
			suspects: 'Suspects tués',
			attackers: 'Assaillants tués'
		},
		injured: {
			victims: 'Blessés',
			civilians: 'Civils blessés',
			security_forces: 'Membres des forces de sécurité blessés',
			suspects: 'Suspects blessés',
			attackers: 'Assaillants blessés'
		},
		detained: {
			victims: 'Interpellés',
			civilians: 'Civils interpellés',
			security_forces: 'Membres des forces de sécurité interpellés',
			suspects: 'Suspects interpellés',
			attackers: 'Assaillants présumés interpellés'
		}
	},
	/** Whom a figure counts, after "number of". */
	people: {
		killed: { ...claimSentences.figureOf.killed, victims: 'personnes tuées' },
		injured: { ...claimSentences.figureOf.injured, victims: 'personnes blessées' },
		detained: {
			...claimSentences.figureOf.detained,
			victims: 'personnes interpellées',
			suspects: 'personnes interpellées',
			attackers: 'assaillants présumés interpellés'
		}
	},
	field: {
		killed: 'tués',
		injured: 'blessés',
		detained: 'interpellés',
		date: 'date',
		place: 'lieu',
		target: 'cible',
		responsibility: 'responsabilité',
		control: 'contrôle',
		issuer: 'émetteur'
	},
	/** Of responsibility. */
	stance: {
		claimed: 'Revendiquée',
		attributed: 'Attribuée',
		suspected: 'Soupçonnée',
		denied: 'Démentie',
		confirmed: 'Confirmée'
	},
	confirms: { act: 'l’acte', claim: 'seulement l’authenticité de la revendication' },
	sourceKind: { news: 'Article de presse', analysis: 'Analyse', official: 'Document officiel' },
	issuedBasis: { printed: 'date imprimée', inferred: 'date déduite' },
	wherePrecision: {
		1: 'lieu exact connu',
		2: 'dans la localité citée ou à proximité',
		3: 'dans le district cité',
		4: 'dans la province ou la région citée',
		5: 'dans une partie du pays',
		6: 'dans le pays',
		7: 'en mer ou dans les airs'
	},
	datePrecision: {
		1: 'au jour près',
		2: 'à deux à six jours près',
		3: 'à une semaine près',
		4: 'à un mois près',
		5: 'à un an près ou plus'
	},
	/** Country names by ISO 3166-1 alpha-3, for the countries that the dataset speaks of; `inCountry.ts` has them with "en", "au" or "aux". */
	country: {
		AFG: 'Afghanistan',
		CHE: 'Suisse',
		DEU: 'Allemagne',
		DNK: 'Danemark',
		FRA: 'France',
		IRN: 'Iran',
		ITA: 'Italie',
		MLI: 'Mali',
		NLD: 'Pays-Bas',
		POL: 'Pologne',
		RUS: 'Russie',
		SWE: 'Suède',
		TUR: 'Turquie'
	}
};
