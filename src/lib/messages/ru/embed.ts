import type { embed as english } from '../en/embed';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The map as other sites show it in a frame. */
export const embed: Translated<typeof english> = {
	title: (subject) => `${subject}: карта`,
	asOf: (day, sources) =>
		`По состоянию на ${day}, ${counts.digits(sources)} ${counts.form(sources, { one: 'источник', few: 'источника', many: 'источников' })}`,
	some: (shown, all) =>
		`${counts.digits(shown)} из ${counts.digits(all)} ${counts.form(all, { one: 'события', few: 'событий', many: 'событий' })}`,
	open: 'Открыть в Dateline',
	openSpoken: 'Открыть в Dateline, в новой вкладке'
};
