import type { markNames as english } from '../en/markNames';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

const { digits, form } = counts;

/** What a mark is called. */
export const markNames: Translated<typeof english> = {
	noNumber: 'число не указано',
	differs: (things) => `≠ ${sentences.and(things)}`,
	events: (count) =>
		`${digits(count)} ${form(count, { one: 'событие', few: 'события', many: 'событий' })}`,
	/** Says how many events a mark stands for, and never how many people. */
	group: (places, events) => `${sentences.and(places)}: ${events}`,
	morePlaces: (count) =>
		`ещё ${digits(count)} ${form(count, { one: 'место', few: 'места', many: 'мест' })}`,
	largest: (figure) => `крупнейшее: ${figure}`,
	/** What others of a group than its largest are disputed for. */
	another: (events, differs) => `${events > 1 ? 'у других' : 'у другого'}: ${differs}`,
	groupName: (lines) => `${lines.join('; ')}. Открывает список.`
};
