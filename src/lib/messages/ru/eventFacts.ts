import type { eventFacts as english } from '../en/eventFacts';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** What the page of an event says beside its claims. */
export const eventFacts: Translated<typeof english> = {
	datePrecision: (words, level) => `${words}; точность ${level} из 5`,
	codedFrom: 'Закодировано по',
	/** After `codedFrom`: "по 3 из 5 источников". */
	coded: (used, all, claims) =>
		`${counts.digits(used)} из ${counts.digits(all)} ${counts.form(all, { one: 'источника', few: 'источников', many: 'источников' })}, ${counts.digits(claims)} ${counts.form(claims, { one: 'утверждение', few: 'утверждения', many: 'утверждений' })}`,
	noSource: 'ни один источник не говорит',
	also: (place) => `Ещё в этом месте: ${place}`,
	showOnMap: 'Показать на карте',
	mapOf: (place) => `Карта: ${place}`,
	type: 'Тип'
};
