import type { lens as english } from '../en/lens';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** How the dataset is read: as known by which day, by which rule, through which source. */
export const lens: Translated<typeof english> = {
	region: 'Как читаются цифры',
	/** On buttons, before their values. */
	knownBy: 'Известно к',
	figure: 'Цифра',
	sources: 'Источники',
	reset: 'Показать всё',
	failed:
		'Не удалось загрузить, поэтому ничего не изменилось. Проверьте соединение и попробуйте ещё раз.',
	rules: {
		latest: 'последнее сообщение',
		span: 'диапазон сообщений',
		lowest: 'наименьшее число',
		highest: 'наибольшее число'
	},
	allSources: (count) => `все ${counts.digits(count)}`,
	knownByDay: (day) => `известно к ${day}`,
	through: (source) => `по данным ${source}`,
	/** What of the dataset is on show: "Известно к 23 марта 2024 г., по данным Dimensions". */
	note: (parts) => sentences.capitalised(parts.join(', ')),
	announced: (note, shown, disputed) =>
		`${note}: ${shown}. Противоречий между источниками: ${disputed === 0 ? 'нет' : counts.digits(disputed)}.`,
	everything: 'Все источники, последнее сообщение'
};
