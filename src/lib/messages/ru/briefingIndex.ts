import type { briefingIndex as english } from '../en/briefingIndex';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The page of all briefings. */
export const briefingIndex: Translated<typeof english> = {
	title: 'Брифинги',
	description: 'Брифинги по этой карте, шаг за шагом, с источниками каждой цифры.',
	heading: 'Брифинги',
	lead: 'Брифинг показывает карту на экране шаг за шагом. Ни одна цифра в нём не набрана вручную: каждая ссылается на утверждения, на которых держится, и стоит вместе со своими источниками.',
	steps: (count) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'шаг', few: 'шага', many: 'шагов' })}`,
	minutes: (minutes) =>
		`около ${counts.digits(minutes)} ${counts.form(minutes, { one: 'минуты', few: 'минут', many: 'минут' })}`,
	asOf: (day) => `по состоянию на ${day}`,
	stepsOf: (title) => `Шаги брифинга «${title}»`,
	show: 'Показать',
	presenter: 'Окно докладчика',
	print: 'Печать или PDF',
	of: (action, title) => `${action}: ${title}`,
	own: 'Ваш брифинг',
	needsScripts:
		'Виды собирают и правят прямо в браузере, для этого нужен JavaScript. Брифинги выше можно читать и без него.'
};
