import type { eventTypeCount as english } from '../en/eventTypeCount';
import type { Translated } from '../Translated';
import { counts } from './counts';

const { digits, form } = counts;

/** Types of event in running text and in counts: "5 нападений". */
export const eventTypeCount: Translated<typeof english> = {
	attack: (count) =>
		`${digits(count)} ${form(count, { one: 'нападение', few: 'нападения', many: 'нападений' })}`,
	operation: (count) =>
		`${digits(count)} ${form(count, { one: 'операция', few: 'операции', many: 'операций' })}`,
	arrest: (count) =>
		`задержания в ${digits(count)} ${form(count, { one: 'стране', few: 'странах', many: 'странах' })}`,
	warning: (count) =>
		`${digits(count)} ${form(count, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений' })}`,
	control: (count) =>
		`${digits(count)} ${form(count, { one: 'удерживаемое место', few: 'удерживаемых места', many: 'удерживаемых мест' })}`
};
