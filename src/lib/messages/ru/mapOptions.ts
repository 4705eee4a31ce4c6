import type { mapOptions as english } from '../en/mapOptions';
import type { Translated } from '../Translated';
import { counts } from './counts';

const number = new Intl.NumberFormat('ru');
const tenths = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "850 м", "4,2 км", "1234 км". */
function length(metres: number): string {
	if (metres < 1000) return `${number.format(Math.round(metres))}\u00a0м`;
	const kilometres = metres / 1000;
	return kilometres < 10
		? `${tenths.format(kilometres)}\u00a0км`
		: `${number.format(Math.round(kilometres))}\u00a0км`;
}

/** What helps on the live map: scale, tooltips, options, search of places, measuring. */
export const mapOptions: Translated<typeof english> = {
	title: 'Настройки карты',
	close: 'Закрыть настройки карты',
	fit: 'К найденному',
	fitHint: 'Показать все события, подходящие под фильтры',

	scale: 'Масштаб в середине карты',
	/** Of a scale bar, whose lengths are round. */
	scaleLength: (metres) =>
		metres < 1000 ? `${number.format(metres)}\u00a0м` : `${number.format(metres / 1000)}\u00a0км`,

	goTo: 'Найти место',
	goToHint: 'По-английски, по-русски, на фарси или по-арабски',
	placesFound: (count) => `Найдено мест: ${counts.digits(count)}`,
	noPlaces: 'Места с таким названием на карте нет',
	placesFailed: 'Не удалось загрузить названия мест.',
	kinds: { country: 'Страна', province: 'Провинция', town: 'Город' },

	labels: 'Названия на карте',
	languages: {
		name: 'Английские',
		name_ru: 'Русские',
		name_fa: 'На фарси',
		name_ar: 'Арабские',
		name_local: 'Местные'
	},
	labelsNote: 'Если на выбранном языке названия нет, остаётся английское.',
	drawnNote: 'На упрощённой карте, которая показана сейчас, названия только английские.',

	globe: 'Глобус',
	globeNote: 'Площади и расстояния без растяжения к полюсам.',

	measure: 'Измерить расстояние',
	measuring:
		'Измерение. Стрелки двигают карту, Enter ставит точку в её середине, Backspace убирает последнюю, Esc завершает.',
	measureStart: 'Ставьте точки щелчком по карте или клавишей Enter — в её середине.',
	measured: (metres) => length(metres),
	undoPoint: 'Убрать последнюю точку',
	undo: 'Отменить',
	done: 'Готово'
};
