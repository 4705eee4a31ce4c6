import type { lens as english } from '../en/lens';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** How the dataset is read: as known by which day, by which rule, through which source. */
export const lens: Translated<typeof english> = {
	region: 'Lecture des chiffres',
	knownBy: 'Connu au',
	figure: 'Chiffre',
	sources: 'Sources',
	reset: 'Tout afficher',
	failed: 'Le chargement a échoué\u00a0; rien n’a changé. Vérifiez la connexion et réessayez.',
	rules: {
		latest: 'dernier bilan',
		span: 'fourchette des bilans',
		lowest: 'bilan le plus bas',
		highest: 'bilan le plus élevé'
	},
	allSources: (count: number) =>
		counts.form(count, { one: 'la seule', other: `les ${sentences.count(count)}` }),
	knownByDay: (day: string) => `connu au ${day}`,
	through: (source: string) => `d’après ${source} seulement`,
	/** What of the dataset is on show, where that is not all: "Connu au 23 mars 2024, d’après Dimensions seulement". */
	note: (parts: readonly string[]) => sentences.capitalised(parts.join(', ')),
	announced: (note: string, shown: string, disputed: number) =>
		`${note}\u00a0: ${shown}. Événements sur lesquels les sources se contredisent\u00a0: ${sentences.count(disputed)}.`,
	everything: 'Toutes les sources, dernier bilan'
};
