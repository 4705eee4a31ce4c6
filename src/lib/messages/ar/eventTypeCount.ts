import type { eventTypeCount as english } from '../en/eventTypeCount';
import type { Translated } from '../Translated';
import { attack, country, nominative, oblique, operation, territory, warning } from './nouns';

/** By itself, since the live map needs no more of `terms.ts`. */
export const eventTypeCount: Translated<typeof english> = {
	attack: (count) => nominative(count, attack),
	operation: (count) => nominative(count, operation),
	arrest: (count) => `اعتقالات في ${oblique(count, country)}`,
	warning: (count) => nominative(count, warning),
	control: (count) => nominative(count, territory)
};
