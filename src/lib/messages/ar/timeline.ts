import type { timeline as english } from '../en/timeline';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { country, oblique } from './nouns';
import { sentences } from './sentences';

export const timeline: Translated<typeof english> = {
	/** Over a part of the axis; the part drawn larger says how finely. */
	byDay: (span) => `${span}، بالأيام`,
	noDate: (count) => `بلا تاريخ: ${counts.digits(count)}`,
	issued: 'المصادر بحسب يوم الصدور',
	/** Arrests that one date is given for are one mark. */
	arrests: (countries, date) =>
		`اعتقالات في ${oblique(countries.length, country)}، ${date}: ${sentences.and(countries)}`,
	/** A clock's hour on the axis. */
	hour: (hour) => `${String(hour).padStart(2, '0')}:00`
};
