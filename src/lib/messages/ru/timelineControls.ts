import type { timelineControls as english } from '../en/timelineControls';
import type { Translated } from '../Translated';
import { counts } from './counts';

const { digits, form } = counts;

/** What asks for a range of dates on the timeline. */
export const timelineControls: Translated<typeof english> = {
	group: 'Период',
	marks: 'События по датам. Стрелки ведут от события к событию.',
	first: 'Первый день',
	last: 'Последний день',
	play: 'Пуск',
	pause: 'Пауза',
	speed: (factor) => `Скорость: ${factor}×`,
	times: (factor) => `${factor}×`,
	step: (step) => `Шаг: ${step}`,
	steps: { day: 'по дням', month: 'по месяцам', year: 'по годам' },
	dates: 'Даты',
	from: 'С',
	to: 'По',
	help: 'Чтобы выбрать даты, проведите по шкале времени.',
	clear: 'Все даты',
	knownBy: (day) => `Известно к ${day}`,
	announced: (from, to, shown, all) =>
		`Даты: ${from} — ${to}; показано ${digits(shown)} из ${digits(all)} ${form(all, { one: 'события', few: 'событий', many: 'событий' })}`,
	announcedAll: (all) =>
		`Все даты: ${digits(all)} ${form(all, { one: 'событие', few: 'события', many: 'событий' })}`
};
