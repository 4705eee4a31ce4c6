import type { voices as english } from '../en/voices';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

const { digits, form } = counts;

/** Of claims that are fewer statements, or fewer voices, than they seem. */
export const voices: Translated<typeof english> = {
	/** Behind a figure: how many sources are how many voices. Keys of sources follow, then who they relay. */
	origins: {
		count: (all, origins) =>
			`${digits(all)} ${form(all, { one: 'источник', few: 'источника', many: 'источников' })}, ${digits(origins)} ${form(origins, { one: 'первоисточник', few: 'первоисточника', many: 'первоисточников' })}:`,
		relay: (all, names) =>
			`${all === 2 ? 'оба передают' : 'все передают'} сообщения ${sentences.and(names)}`,
		chained: (names) => `связаны через ${sentences.and(names)}`
	},

	/** Of words that hold for several countries and are not to be read as one country's. */
	jointly: (countries) =>
		`одно высказывание сразу о ${digits(countries)} ${form(countries, { one: 'стране', few: 'странах', many: 'странах' })}`
};
