import type { embed as english } from '../en/embed';
import type { Translated } from '../Translated';
import { opening } from './isolated';
import { event, nominative, oblique, source } from './nouns';
import { sentences } from './sentences';

export const embed: Translated<typeof english> = {
	title: (subject) => `${opening(subject)}: خريطة`,
	asOf: (day, sources) => `حتى ${day}، ${nominative(sources, source)}`,
	some: (shown, all) => `${sentences.count(shown)} من أصل ${oblique(all, event)}`,
	open: 'فتح في Dateline',
	openSpoken: 'فتح في Dateline، في علامة تبويب جديدة'
};
