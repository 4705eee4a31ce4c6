import type { unspoken as english } from '../en/unspoken';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';
import { stopped } from './stopped';

const { digits, form } = counts;

/** What the sources that a lens lets through do not speak of. */
export const unspoken: Translated<typeof english> = {
	silentHeading: (events, countries) =>
		`В этих сообщениях не говорится ${sentences.and(
			[
				events === 0
					? []
					: [
							`о ${digits(events)} ${form(events, { one: 'событии', few: 'событиях', many: 'событиях' })}`
						],
				countries === 0
					? []
					: [
							`о задержаниях в ${digits(countries)} ${form(countries, { one: 'стране', few: 'странах', many: 'странах' })}`
						]
			].flat()
		)}`,
	/** Of all entries, whatever they are. */
	silent: (entries) =>
		`${form(entries, { one: 'Не упоминается', few: 'Не упоминаются', many: 'Не упоминаются' })} ${digits(entries)} ${form(entries, { one: 'запись', few: 'записи', many: 'записей' })}.`,
	notSpokenOf: (source, day) =>
		source === null
			? stopped(`Об этом не говорит ни один источник, опубликованный не позже ${day ?? ''}`)
			: day === null
				? `${source} об этом не говорит.`
				: stopped(`${source} об этом не говорит или ещё не вышел на ${day}`)
};
