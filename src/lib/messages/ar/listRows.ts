import type { listRows as english } from '../en/listRows';
import type { Translated } from '../Translated';
import { opening } from './isolated';
import { sentences } from './sentences';

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
	inAll: 'إجمالًا، لا بلدًا بلدًا',
	/** Where the statement covers some of the countries listed. */
	inTogether: (countries) => `في ${sentences.count(countries)} منها معًا`,
	jointly: 'في عدة بلدان'
};
