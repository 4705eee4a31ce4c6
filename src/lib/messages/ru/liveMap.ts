import type { liveMap as english } from '../en/liveMap';
import type { Translated } from '../Translated';
import { counts } from './counts';

const marksInSight = (count: number) => `Меток на виду: ${counts.digits(count)}.`;

/** What the live map adds to the map's box. */
export const liveMap: Translated<typeof english> = {
	viewport: 'Карта. Стрелки двигают её, плюс и минус меняют масштаб, 0 показывает все события.',
	controls: 'Управление картой',
	zoomIn: 'Приблизить',
	zoomOut: 'Отдалить',
	home: 'Показать все события',
	options: 'Настройки карты',
	/** To a briefing of the reader's own. */
	addView: 'Добавить этот вид в свой брифинг',
	addFailed: 'Не удалось добавить вид. Проверьте соединение и попробуйте ещё раз.',
	move: 'Двигать карту кнопками',
	moveTo: {
		north: 'На север',
		west: 'На запад',
		east: 'На восток',
		south: 'На юг'
	},

	noWebGL: 'Этот браузер не может показать подробную карту; показана упрощённая.',
	noFiles: 'Подробную карту не удалось загрузить; показана упрощённая.',
	dismiss: 'Закрыть сообщение',

	/** Said after the keyboard moved the map. */
	moved: {
		north: (marks) => `Сдвиг на север. ${marksInSight(marks)}`,
		west: (marks) => `Сдвиг на запад. ${marksInSight(marks)}`,
		east: (marks) => `Сдвиг на восток. ${marksInSight(marks)}`,
		south: (marks) => `Сдвиг на юг. ${marksInSight(marks)}`,
		closer: (marks) => `Крупнее. ${marksInSight(marks)}`,
		farther: (marks) => `Мельче. ${marksInSight(marks)}`,
		home: (marks) => `Показаны все события. ${marksInSight(marks)}`
	},
	popupOfGroup: 'Несколько событий'
};
