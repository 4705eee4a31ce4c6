import type { timeline as english } from '../en/timeline';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The events by date, under the map. */
export const timeline: Translated<typeof english> = {
	/** Over a part of the axis: "декабрь 2016 г. — февраль 2024 г."; the part drawn larger says how finely. */
	byDay: (span) => `${span}, по дням`,
	noDate: (count) => `Без даты: ${counts.digits(count)}`,
	issued: 'Источники по дню публикации',
	/** Arrests that one date is given for are one mark. */
	arrests: (countries, date) =>
		`Задержания в ${counts.digits(countries.length)} ${counts.form(countries.length, { one: 'стране', few: 'странах', many: 'странах' })}, ${date}: ${countries.join(', ')}`,
	/** A clock's hour on the axis. */
	hour: (hour) => `${String(hour).padStart(2, '0')}:00`
};
