import type { listRows as english } from '../en/listRows';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** What the rules make of an event for a row of the list; the front page gets it as text. */
export const listRows: Translated<typeof english> = {
	placeNotGiven: 'lieu non précisé',
	/** A place too wide for a mark. */
	notOnMap: (place: string) => `${place} (hors de la carte)`,
	placeAndDate: (place: string, date: string) => `${place}, ${date}`,
	noFigure: 'sans chiffre',
	noNumber: 'nombre non précisé',
	parts: (part: string) => `et ${part}`,
	/** Who a figure counts where its statement counts others apart: "civils, et 13 membres des forces de sécurité". */
	countedApart: (counted: string, others: readonly string[]) =>
		`${counted}, et ${sentences.and(others)}`,
	arrests: (countries: number) => `Arrestations dans ${counts.digits(countries)} pays`,
	arrestsSome: (first: string, second: string, more: number) =>
		more > 0
			? `${first}, ${second} et ${counts.digits(more)} ${counts.form(more, { one: 'autre', other: 'autres' })}`
			: second
				? `${first} et ${second}`
				: first,
	inAll: 'au total, sans détail par pays',
	/** Where the statement covers some of the countries listed. */
	inTogether: (countries: number) => `pour ${sentences.count(countries)} d’entre eux ensemble`,
	jointly: 'pour plusieurs pays ensemble'
};
