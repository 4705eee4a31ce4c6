import type { saving as english } from '../en/saving';
import type { Translated } from '../Translated';

/** Saving what is on show as a file. */
export const saving: Translated<typeof english> = {
	/** On the table's page, before the buttons. */
	heading: 'Сохранить эту таблицу',
	/** On the map's page: a button, and the dialog that it opens. */
	button: 'Сохранить',
	dialog: 'Сохранить показанное',
	close: 'Закрыть',
	data: 'Данные',
	dataNote: 'В каждом файле указаны правило, день, источник и фильтр, по которым он сделан.',
	kinds: {
		events: 'События (CSV)',
		claims: 'Утверждения (CSV)',
		dataset: 'GeoJSON',
		sources: 'Источники (BibTeX)'
	},
	picture: 'Изображение карты',
	pictureNote:
		'Карта, как она выглядит сейчас, с названием, легендой, источниками, днём и адресом. Файлу SVG больше ничего не нужно.',
	size: (width, height) => `${width} × ${height}`,
	scales: { 1: 'PNG, 1×', 2: 'PNG, 2×', 3: 'PNG, 3×', 4: 'PNG, 4×' },
	svg: 'SVG',
	svgSize: 'любой размер',
	paper: 'На бумаге',
	paperNote: 'Карта, легенда, список и источники на страницах или в PDF.',
	print: 'Печать…',
	/** For pages without scripts, where a file cannot be made of what is shown. */
	everything: 'В этих файлах всё, по правилу «последнее сообщение».',
	making: 'Изображение создаётся…',
	saved: (name) => `Сохранён файл ${name}`,
	failed:
		'Файл не удалось создать, но ничего не пропало. Проверьте соединение и попробуйте ещё раз.'
};
