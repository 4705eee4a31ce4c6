import type { terms as english } from '../en/terms';
import type { Translated } from '../Translated';
import { claimSentences } from './claimSentences';

/** The field's words, as the interface writes them. */
export const terms: Translated<typeof english> = {
	eventType: {
		attack: 'Нападение',
		operation: 'Операция',
		arrest: 'Задержания',
		warning: 'Предупреждение',
		control: 'Удерживаемая территория'
	},
	outcome: { completed: 'совершено', failed: 'не удалось', foiled: 'пресечено' },
	/** After a number, in words that suit 2, 3 and 4 too: "at least 169 гражданских и 13 из сил безопасности". */
	counted: {
		victims: 'погибших',
		civilians: 'гражданских',
		security_forces: 'из сил безопасности',
		suspects: 'подозреваемых',
		attackers: 'нападавших'
	},
	/** What a figure counts, as a heading. */
	figure: {
		killed: {
			victims: 'Погибшие',
			civilians: 'Погибшие гражданские',
			security_forces: 'Погибшие из сил безопасности',
			suspects: 'Убитые подозреваемые',
			attackers: 'Убитые нападавшие'
		},
		injured: {
			victims: 'Раненые',
			civilians: 'Раненые гражданские',
			security_forces: 'Раненые из сил безопасности',
			suspects: 'Раненые подозреваемые',
			attackers: 'Раненые нападавшие'
		},
		detained: {
			victims: 'Задержанные',
			civilians: 'Задержанные гражданские',
			security_forces: 'Задержанные из сил безопасности',
			suspects: 'Задержанные подозреваемые',
			attackers: 'Задержанные, названные нападавшими'
		}
	},
	/** Whom a figure counts, after "число". */
	people: claimSentences.figureOf,
	field: {
		killed: 'погибшие',
		injured: 'раненые',
		detained: 'задержанные',
		date: 'дата',
		place: 'место',
		target: 'цель',
		responsibility: 'ответственность',
		control: 'контроль',
		issuer: 'кто предупредил'
	},
	/** On chips, and after "ответственность:". */
	stance: {
		claimed: 'Взята на себя',
		attributed: 'Называют исполнителем',
		suspected: 'Под подозрением',
		denied: 'Причастность отрицается',
		confirmed: 'Причастность подтверждена'
	},
	confirms: { act: 'причастность', claim: 'только подлинность заявления' },
	sourceKind: { news: 'Новость', analysis: 'Аналитика', official: 'Официальный документ' },
	/** After a date. */
	issuedBasis: { printed: 'дата указана', inferred: 'дата выведена' },
	wherePrecision: {
		1: 'точное место известно',
		2: 'в названном населённом пункте или рядом',
		3: 'в пределах названного района',
		4: 'в пределах названной провинции или области',
		5: 'в пределах части страны',
		6: 'в пределах страны',
		7: 'на море или в воздухе'
	},
	datePrecision: {
		1: 'день известен',
		2: 'в пределах двух–шести дней',
		3: 'в пределах недели',
		4: 'в пределах месяца',
		5: 'в пределах года или больше'
	},
	/** By ISO 3166-1 alpha-3, for the countries that the dataset speaks of; `inCountries.ts` has them with a preposition. */
	country: {
		AFG: 'Афганистан',
		CHE: 'Швейцария',
		DEU: 'Германия',
		DNK: 'Дания',
		FRA: 'Франция',
		IRN: 'Иран',
		ITA: 'Италия',
		MLI: 'Мали',
		NLD: 'Нидерланды',
		POL: 'Польша',
		RUS: 'Россия',
		SWE: 'Швеция',
		TUR: 'Турция'
	}
};
