import type { markNames as english } from '../en/markNames';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { sentences } from './sentences';

/** What a mark is called. */
export const markNames: Translated<typeof english> = {
	noNumber: 'nombre non précisé',
	differs: (things: readonly string[]) => `≠ ${sentences.and(things)}`,
	events: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'événement', other: 'événements' })}`,
	/** Says how many events a mark stands for, and never how many people. */
	group: (places: readonly string[], events: string) => `${sentences.and(places)}\u00a0: ${events}`,
	morePlaces: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'autre lieu', other: 'autres lieux' })}`,
	largest: (figure: string) => `le plus élevé\u00a0: ${figure}`,
	/** What others of a group than its largest are disputed for. */
	another: (events: number, differs: string) =>
		`${counts.form(events, { one: 'un autre', other: 'd’autres' })}\u00a0: ${differs}`,
	groupName: (lines: readonly string[]) => `${lines.join('\u00a0; ')}. Ouvre une liste.`
};
