import type { printing as english } from '../en/printing';
import type { Translated } from '../Translated';

/** What is on paper alone, and in a picture of the map. */
export const printing: Translated<typeof english> = {
	name: 'Dateline',
	sources: 'Источники',
	untitled: 'Без заглавия',
	sourceLine: (name, issued) => `${name}, ${issued}`,
	issued: (date, isInferred) =>
		isInferred ? `опубликовано: ${date} (дата выведена)` : `опубликовано: ${date}`,
	asOf: (day) => `Источники, опубликованные не позже ${day}`,
	version: (version) => `Данные ${version}, CC BY 4.0`,
	map: 'Карта: Natural Earth, GeoNames (CC BY 4.0)',
	mapLabel: 'Карта, какой она была на экране',
	legend: 'Как читать карту',
	event: 'Событие',
	where: 'Место и дата',
	figure: 'Цифра',
	saidBy: 'Кто это говорит',
	events: 'События',
	arrests: 'Задержания по странам',
	said: (figure, unit) => `${figure} ${unit}`,
	addressed: 'Этот вид:'
};
