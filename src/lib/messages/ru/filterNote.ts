import type { filterNote as english } from '../en/filterNote';
import type { Translated } from '../Translated';
import { inCountries } from './inCountries';
import { sentences } from './sentences';

/** What of the events is on show, in one line: for captions, and for what is saved or printed. */
export const filterNote: Translated<typeof english> = {
	note: (parts) => `Только: ${parts.join('; ')}`,
	text: (typed) => `со словами «${typed}»`,
	types: {
		attack: 'нападения',
		operation: 'операции',
		arrest: 'задержания',
		warning: 'предупреждения',
		control: 'удерживаемая территория'
	},
	from: (day) => `с ${day}`,
	to: (day) => `по ${day}`,
	outcome: (outcomes) => `исход: ${sentences.or(outcomes)}`,
	countries: (names) => inCountries('события', names, sentences.or),
	actors: (names) => `участник: ${sentences.or(names)}`,
	stances: (stances) =>
		`ответственность: ${sentences.or(stances.map((stance) => stance.toLowerCase()))}`,
	reportedBy: (names) => `по данным ${sentences.or(names)}`,
	least: (count) => `с главной цифрой не меньше ${count}`,
	most: (count) => `с главной цифрой не больше ${count}`,
	corroborated: 'не меньше двух независимых источников',
	disputed: 'источники противоречат друг другу',
	precision: (words) => `место известно не хуже, чем так: ${words}`
};
