import type { Addition, Change, ChangeDay, Removal, RemovedEvent } from '$lib/domain/changes';
import { eventOf } from '$lib/domain/dataset';
import { eventTitle } from '$lib/domain/eventTitle';
import type { Dataset, Source } from '$lib/domain/records';
import { changes } from '$messages/changes';

/** One day of changes, with the names that a reader knows. */
export interface DayRows {
	/** "thirteen events, and arrests in ten countries"; empty where only claims were added. */
	counts: string;
	added: Named<Addition>[];
	changed: (Named<Change> & { what: string; shownBy: Source | null })[];
	removed: Named<Removal>[];
}

type Named<T extends Addition | Removal> = T & { name: string };

export function rowsOf(
	day: ChangeDay,
	dataset: Dataset,
	removed: readonly RemovedEvent[]
): DayRows {
	const named = <T extends Addition | Removal>(item: T): Named<T> => ({
		...item,
		name: nameOf(item.event, dataset, removed)
	});
	const added = (day.added ?? []).map(named);
	const whole = added.filter(({ claim }) => claim === undefined);
	const isArrest = ({ event }: Addition) => eventOf(dataset, event)?.event_type === 'arrest';
	const arrests = whole.filter(isArrest).length;
	return {
		counts: changes.counts(whole.length - arrests, arrests),
		added,
		changed: (day.changed ?? []).map((change) => ({
			...named(change),
			what: fields[change.field] ?? change.field,
			shownBy: dataset.sources.find(({ id }) => id === change.source) ?? null
		})),
		removed: (day.removed ?? []).map(named)
	};
}

const fields: Readonly<Record<string, string>> = changes.fields;

/** An event that is gone keeps the title it had. */
function nameOf(id: string, dataset: Dataset, removed: readonly RemovedEvent[]): string {
	const event = eventOf(dataset, id);
	if (event === null) return removed.find((one) => one.id === id)?.title ?? id;
	return eventTitle(event);
}
