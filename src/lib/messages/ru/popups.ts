import type { popups as english } from '../en/popups';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { inCountries } from './inCountries';
import { sentences } from './sentences';

const { digits, form } = counts;

/** What a mark, a group or a country opens. */
export const popups: Translated<typeof english> = {
	groupTitle: (place, counted) => `${place}: ${sentences.and(counted)}`,
	groupNoPlace: 'Несколько событий',
	groupNote: 'Считаются порознь. Их цифры никогда не складываются.',
	zoomIn: 'Приблизить',

	country: {
		title: (country) => inCountries('Задержания', [country], sentences.and),
		joint: (words, countries) =>
			`Всего ${words} в ${digits(countries)} ${form(countries, { one: 'стране, названной', few: 'странах, названных', many: 'странах, названных' })} вместе. По странам ни один источник их не считает.`
	},

	allClaims: 'Все утверждения',
	claimCount: (claims, sources) =>
		`${digits(claims)} ${form(claims, { one: 'утверждение', few: 'утверждения', many: 'утверждений' })}, ${digits(sources)} ${form(sources, { one: 'источник', few: 'источника', many: 'источников' })}`,
	sources: 'Кто что говорит',
	noSourceSays: (what) => `Ни один источник не указывает число ${what}. Это не ноль.`,

	backToList: 'Все события',
	position: (index, of) => `${digits(index)} из ${digits(of)}`
};
