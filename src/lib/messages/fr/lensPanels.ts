import type { lensPanels as english } from '../en/lensPanels';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';
import { sentences } from './sentences';

/** What the controls of a lens open. */
export const lensPanels: Translated<typeof english> = {
	knownByHeading: 'Ce que l’on savait à cette date',
	knownByHelp:
		'Seules comptent les sources publiées jusqu’à ce jour. Les documents n’indiquent pas de fuseau horaire\u00a0: le jour est le pas le plus fin.',
	slider: 'Jour de publication',
	issuedOf: (issued: number, all: number) =>
		`${sentences.capitalised(feminine(issued))} ${counts.form(issued, { one: 'source publiée', other: 'sources publiées' })} sur ${sentences.count(all)}`,
	play: 'Lecture',
	pause: 'Pause',
	earlier: 'Source précédente',
	later: 'Source suivante',
	inferred: 'jour déduit',
	notYet: 'pas encore',
	ruleHeading: 'Quel bilan vaut pour un chiffre',
	ruleHelp: {
		latest: 'La source la plus récente qui donne un nombre. Celles d’un même jour sont réunies.',
		span: 'Du bilan le plus bas au plus élevé.',
		lowest: 'Le plus petit nombre qu’une source donne.',
		highest: 'Le plus grand nombre qu’une source donne.'
	},
	ruleNote:
		'Symboles, liste, tableau et totaux suivent. Chaque chiffre dit quels bilans ont été écartés.',
	sourceHeading: 'Quelle source suivre',
	all: (count: number) =>
		counts.form(count, { one: 'La seule source', other: `Les ${sentences.count(count)} sources` }),
	sourceNote:
		'D’après une seule source, seuls apparaissent ses événements, ses dates, ses lieux et ses chiffres.',
	compare: 'Comparer deux sources'
};
