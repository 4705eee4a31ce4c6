import type { totals as english } from '../en/totals';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine, of } from './grammar';
import { sentences } from './sentences';

const end = (high: number, open: boolean) => (open ? `${high} ou plus` : String(high));
const events = {
	victims: (n: number) => `${feminine(n)} ${counts.form(n, { one: 'attaque', other: 'attaques' })}`,
	suspects: (n: number) =>
		`${feminine(n)} ${counts.form(n, { one: 'opération', other: 'opérations' })}`
};

type Kind = keyof typeof events;

/** Sums, which no source gives. */
export const totals: Translated<typeof english> = {
	heading: 'Totaux',
	lead: 'Des sommes calculées ici, qu’aucune source ne donne. Une somme est une fourchette\u00a0: celle de tous les bilans les plus bas et celle de tous les plus élevés. Les victimes ne sont jamais additionnées aux suspects, ni les attaques aux opérations.',
	span: (low: number, high: number, open: boolean) =>
		low === high && !open ? String(low) : `${low} à ${end(high, open)}`,
	what: (kind: Kind, counted: number) =>
		kind === 'victims'
			? `personnes tuées dans ${events.victims(counted)}`
			: `suspects tués lors ${of(events.suspects(counted))}`,
	silent: (kind: Kind, silent: number) =>
		silent === 0
			? 'Chacune a un nombre.'
			: `${sentences.capitalised(events[kind](silent))} ${counts.form(silent, { one: 'n’a pas de nombre et n’y figure pas', other: 'n’ont pas de nombre et n’y figurent pas' })}. Cela ne veut pas dire zéro.`,
	attackers: 'Les assaillants ne sont pas comptés.',
	none: 'Rien ne peut être additionné\u00a0: moins de deux événements d’un même type ont un nombre.',
	cite: 'Copier comme citation',
	copied: 'Copié',
	citation: (
		span: string,
		what: string,
		silent: string,
		sources: readonly string[],
		note: string,
		version: string
	) =>
		`${sentences.capitalised(what)}\u00a0: ${span}, somme établie par Dateline d’après ${sentences.and(sources)} (${note}). ${silent} Dateline, jeu de données ${version}.`,
	allSources: 'toutes les sources'
};
