import type { markNames as english } from '../en/markNames';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { event, nominative } from './nouns';
import { sentences } from './sentences';

export const markNames: Translated<typeof english> = {
	noNumber: 'لم يُذكر عدد',
	differs: (things) => `≠ ${sentences.and(things)}`,
	events: (count) => nominative(count, event),
	/** Says how many events a mark stands for, and never how many people. */
	group: (places, events) => `${sentences.and(places)}: ${events}`,
	morePlaces: (count) =>
		counts.form(count, {
			zero: 'لا أماكن أخرى',
			one: 'مكان آخر',
			two: 'مكانان آخران',
			few: `${counts.digits(count)} أماكن أخرى`,
			many: `${counts.digits(count)} مكانًا آخر`,
			other: `${counts.digits(count)} مكان آخر`
		}),
	largest: (figure) => `أكبرها: ${figure}`,
	/** What others of a group than its largest are disputed for. */
	another: (events, differs) =>
		counts.form(events, {
			zero: differs,
			one: `حدث آخر: ${differs}`,
			two: `حدثان آخران: ${differs}`,
			few: `أحداث أخرى: ${differs}`,
			many: `أحداث أخرى: ${differs}`,
			other: `أحداث أخرى: ${differs}`
		}),
	groupName: (lines) => `${lines.join('؛ ')}. تفتح قائمة.`
};
