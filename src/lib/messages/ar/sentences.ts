import type { sentences as english } from '../en/sentences';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';

const all = new Intl.ListFormat('ar', { type: 'conjunction' });
const any = new Intl.ListFormat('ar', { type: 'disjunction' });

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function listed(items: readonly string[], format: Intl.ListFormat): string {
	const [first = '', ...others] = items;
	return others.length === 0
		? isolated(first)
		: format.format([opening(first), ...others.map(isolated)]);
}

export const sentences: Translated<typeof english> = {
	/** Always digits: as a word the number would need the gender and the case of its noun. */
	count: (n) => counts.digits(n),
	/** For names of the dataset; Arabic has no capitals. */
	capitalised,
	and: (items) => listed(items, all),
	or: (items) => listed(items, any),

	dateNotGiven: 'التاريخ غير مذكور',
	by: (date) => `بحلول ${date}`,
	since: (date) => `منذ ${date}`,
	about: (date) => `نحو ${date}`,
	dateSpan: (from, to) => `من ${from} إلى ${to}`,
	/** Days of one month: "23–24 مارس". */
	daySpan: (from, to) => `${from}–${to}`,

	between: (from, to) => `بين ${from} و${to}`,
	differs: {
		date: 'التاريخ',
		place: 'المكان',
		target: 'الهدف',
		blame: 'المسؤولية',
		killed: 'عدد القتلى',
		injured: 'عدد الجرحى',
		detained: 'عدد المحتجزين'
	}
};
