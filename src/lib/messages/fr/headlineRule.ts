import type { headlineRule as english } from '../en/headlineRule';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';
import { sentences } from './sentences';

/** How a headline was made of the claims on a figure. */
export const headlineRule: Translated<typeof english> = {
	made: {
		latest: 'Chiffre retenu\u00a0: dernier bilan chiffré',
		span: 'Chiffre retenu\u00a0: fourchette des bilans',
		lowest: 'Chiffre retenu\u00a0: bilan le plus bas',
		highest: 'Chiffre retenu\u00a0: bilan le plus élevé'
	},
	setAside: (reports: number) =>
		`${sentences.count(reports)} ${counts.form(reports, { one: 'bilan écarté', other: 'bilans écartés' })}`,
	/** Further claims of sources that already have one which counts. */
	repeated: (claims: number) =>
		`${sentences.capitalised(feminine(claims))} ${counts.form(claims, { one: 'autre affirmation des mêmes sources n’est pas prise en compte', other: 'autres affirmations des mêmes sources ne sont pas prises en compte' })}.`,
	reasons: {
		noNumber: 'sans nombre',
		older: 'plus ancien que le chiffre retenu',
		higher: 'plus élevé que le chiffre retenu',
		lower: 'plus bas que le chiffre retenu',
		between: 'entre les bornes de la fourchette'
	}
};
