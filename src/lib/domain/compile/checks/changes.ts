import { textAt, type Draft, type Reading } from '../draft';
import type { WrittenChange } from '../changeSchema';
import type { Issue } from '../issues';
import { atRecord, type Check } from './check';

/**
 * What the changelog names is there, and what it says is gone is gone. Days stand newest first, so what a newer day
 * removed may still be named by an older one.
 */
export const checkChanges: Check = ({ draft }) => {
	const days = (draft.changes ?? []).flatMap((reading) =>
		reading.value === null ? [] : [{ reading, day: reading.value }]
	);
	const known = knownIn(draft);
	return days.flatMap(({ reading, day }, index) => {
		const at: At = (field) => atRecord(reading, field);
		const goneLater = removalsOf(days.slice(0, index + 1).map((newer) => newer.day));
		return [
			...order(day, days[index - 1]?.day, at),
			...emptiness(day, at),
			...(draft.hasAllFeatures ? named(day, known, goneLater, at) : []),
			...(draft.hasAllFeatures ? removals(day, known, goneLater, at) : []),
			...changes(day, known, goneLater, at)
		];
	});
};

type At = (field: string) => Pick<Issue, 'file' | 'feature' | 'field'>;

interface Known {
	/** Ids of the claims of each event. */
	claims: ReadonlyMap<string | undefined, ReadonlySet<string | undefined>>;
	/** Null where the file of sources could not be read. */
	sources: ReadonlySet<string | undefined> | null;
}

/** What days of changes removed: ids of events, and of claims of events that stay. */
interface Removals {
	events: string[];
	claims: string[];
}

function knownIn({ features, sources }: Draft): Known {
	const idOf = ({ raw }: Pick<Reading<unknown>, 'raw'>): string | undefined => textAt(raw, 'id');
	return {
		claims: new Map(
			features.map((feature) => [idOf(feature), new Set(feature.claims.map(idOf))] as const)
		),
		sources: sources && new Set(sources.map(idOf))
	};
}

function removalsOf(days: readonly WrittenChange[]): Removals {
	const removed = days.flatMap((day) => day.removed ?? []);
	return {
		events: removed.flatMap(({ event, claim }) => (claim === undefined ? [event] : [])),
		claims: removed.flatMap(({ claim }) => claim ?? [])
	};
}

function order(day: WrittenChange, newer: WrittenChange | undefined, at: At): Issue[] {
	if (newer === undefined || newer.date > day.date) return [];
	const isSame = newer.date === day.date;
	return [
		{
			...at('date'),
			message: isSame
				? 'The day before it in the file is the same.'
				: `It is newer than ${newer.date}, which stands before it.`,
			fix: isSame ? 'Join the two into one.' : 'Put the newest day first.'
		}
	];
}

function emptiness({ added, changed, removed }: WrittenChange, at: At): Issue[] {
	if (added ?? changed ?? removed) return [];
	return [
		{
			...at('added'),
			message: 'The day names nothing that was added, changed or removed.',
			fix: 'Say what it was, or remove the day.'
		}
	];
}

/** Events and claims that were added or changed, and events of which a claim was removed. */
function named(day: WrittenChange, { claims }: Known, gone: Removals, at: At): Issue[] {
	const claimRemovals = (day.removed ?? []).map(({ event, claim }) =>
		claim === undefined ? null : { event }
	);
	const lists = { added: day.added ?? [], changed: day.changed ?? [], removed: claimRemovals };
	return Object.entries(lists).flatMap(([list, items]) =>
		items.flatMap((item: { event: string; claim?: string } | null, index): Issue[] => {
			if (item === null || gone.events.includes(item.event)) return [];
			const { event, claim } = item;
			const ofEvent = claims.get(event);
			if (ofEvent === undefined) return [missing(at(`${list}.${index}.event`), 'event', event)];
			if (claim === undefined || ofEvent.has(claim) || gone.claims.includes(claim)) return [];
			return [missing(at(`${list}.${index}.claim`), `claim of "${event}"`, claim)];
		})
	);
}

function missing(place: ReturnType<At>, what: string, id: string): Issue {
	return {
		...place,
		message: `No ${what} has the id "${id}", and no later day removed it.`,
		fix: 'Correct the id, or add the removal with its reason.'
	};
}

function removals(day: WrittenChange, { claims }: Known, gone: Removals, at: At): Issue[] {
	return (day.removed ?? []).flatMap(({ event, claim, title }, index) => {
		const place = (key: string): ReturnType<At> => at(`removed.${index}.${key}`);
		const [what, id, isThere, times] =
			claim === undefined
				? ['event', event, claims.has(event), count(gone.events, event)]
				: ['claim', claim, claims.get(event)?.has(claim) ?? false, count(gone.claims, claim)];
		const issues: Issue[] = [];
		if (isThere) {
			issues.push({
				...place(what),
				message: `The ${what} "${id}" is still in the dataset.`,
				fix: 'Take it out of the dataset, or out of the removals; ids are never used again.'
			});
		}
		if (times > 1) {
			issues.push({
				...place(what),
				message: `The ${what} "${id}" is removed twice.`,
				fix: 'Keep one of the two.'
			});
		}
		if ((claim === undefined) !== (title !== undefined)) issues.push(titleIssue(place, claim));
		return issues;
	});
}

function count(ids: readonly string[], id: string): number {
	return ids.filter((other) => other === id).length;
}

function titleIssue(place: (key: string) => ReturnType<At>, claim: string | undefined): Issue {
	return claim === undefined
		? {
				...place('title'),
				message: 'The removed event has no title.',
				fix: 'Add the title it had: its page says what it was.'
			}
		: {
				...place('title'),
				message: 'A claim has no title.',
				fix: 'Remove the title, or the claim if the whole event was removed.'
			};
}

function changes(
	{ changed = [] }: WrittenChange,
	{ sources }: Known,
	gone: Removals,
	at: At
): Issue[] {
	return changed.flatMap(({ event, from, to, source }, index) => {
		const issues: Issue[] = [];
		if (from === to) {
			issues.push({
				...at(`changed.${index}.to`),
				message: 'It is what it was before.',
				fix: 'Write the new value, or remove the change.'
			});
		}
		// A source may have gone with the event it spoke of.
		if (sources !== null && !sources.has(source) && !gone.events.includes(event)) {
			issues.push({
				...at(`changed.${index}.source`),
				message: `No source has the id "${source}".`,
				fix: 'Correct the id, or add the source to geodata/sources.json.'
			});
		}
		return issues;
	});
}
