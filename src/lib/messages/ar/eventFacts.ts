import type { eventFacts as english } from '../en/eventFacts';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated } from './isolated';
import { claim, nominative, oblique, source } from './nouns';

export const eventFacts: Translated<typeof english> = {
	datePrecision: (words, level) => `${words}؛ الدقة ${level} من 5`,
	codedFrom: 'رُمّز من',
	coded: (used, all, claims) =>
		`${counts.digits(used)} من أصل ${oblique(all, source)}، ${nominative(claims, claim)}`,
	noSource: 'لا يذكره أي مصدر',
	also: (place) => `أيضًا في ${isolated(place)}`,
	showOnMap: 'عرض على الخريطة',
	mapOf: (place) => `خريطة: ${isolated(place)}`,
	type: 'النوع'
};
