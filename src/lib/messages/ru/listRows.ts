import type { listRows as english } from '../en/listRows';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** What the rules make of an event for a row of the list; the front page gets it as text. */
export const listRows: Translated<typeof english> = {
	placeNotGiven: 'место не указано',
	/** A place too wide for a mark. */
	notOnMap: (place) => `${place} (нет на карте)`,
	placeAndDate: (place, date) => `${place}, ${date}`,
	noFigure: 'без цифры',
	noNumber: 'число не указано',
	parts: (part) => `и ${part}`,
	/** Who a figure counts where its statement counts others apart: "гражданских и 13 из сил безопасности". */
	countedApart: (counted, others) => sentences.and([counted, ...others]),
	arrests: (countries) =>
		`Задержания в ${counts.digits(countries)} ${counts.form(countries, { one: 'стране', few: 'странах', many: 'странах' })}`,
	arrestsSome: (first, second, more) =>
		more > 0
			? `${first}, ${second} и ещё ${counts.digits(more)}`
			: second
				? `${first} и ${second}`
				: first,
	inAll: 'всего, не по странам',
	/** Where the statement covers some of the countries listed. */
	inTogether: (countries) => `вместе в ${counts.digits(countries)} из них`,
	jointly: 'в нескольких странах'
};
