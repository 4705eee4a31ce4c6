import type { listRows as english } from '../en/listRows';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';
import { country, oblique } from './nouns';
import { sentences } from './sentences';

/** Countries besides those named: "8 بلدان أخرى". */
const others = (more: number) =>
	counts.form(more, {
		zero: '',
		one: 'بلد آخر',
		two: 'بلدان آخران',
		few: `${counts.digits(more)} بلدان أخرى`,
		many: `${counts.digits(more)} بلدًا آخر`,
		other: `${counts.digits(more)} بلد آخر`
	});

/** What the rules make of an event for a row of the list; the front page gets it as text. */
export const listRows: Translated<typeof english> = {
	placeNotGiven: 'المكان غير مذكور',
	/** A place too wide for a mark. */
	notOnMap: (place) => `${opening(place)} (ليس على الخريطة)`,
	placeAndDate: (place, date) => `${opening(place)}، ${date}`,
	noFigure: 'بلا رقم',
	noNumber: 'لم يُذكر عدد',
	/** After whom a figure counts. */
	parts: (part) => `و${part}`,
	/** Who a figure counts where its statement counts others apart: "من المدنيين، و13 من قوات الأمن". */
	countedApart: (counted, others) => `${counted}، و${sentences.and(others)}`,
	arrests: (countries) => `اعتقالات في ${oblique(countries, country)}`,
	arrestsSome: (first, second, more) =>
		[first, second]
			.filter((name) => name !== '')
			.map(isolated)
			.concat(more > 0 ? others(more) : [])
			.join(' و'),
	inAll: 'إجمالًا، لا بلدًا بلدًا',
	/** Where the statement covers some of the countries listed. */
	inTogether: (countries) => `في ${sentences.count(countries)} منها معًا`,
	jointly: 'في عدة بلدان'
};
