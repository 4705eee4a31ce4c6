import { leftOut } from '$lib/domain/readThrough';
import { mapEvents } from '$lib/map/mapEvents';
import { legendContent } from '$lib/marks/legendRows';
import { listContent, narrowedList } from '$lib/panels/listContent';
import { rowHit } from '$lib/panels/filters/rowHit';
import type { Reading } from '$lib/state/Reading.svelte';
import { summaryOf } from '$lib/domain/filter/summary';
import { summary } from '$messages/summary';
import { lens } from '$messages/lens';
import { contradictionsOf } from '$lib/domain/agreement';
import { isPlaced } from '$lib/domain/dataset';
import type { Dataset, Position } from '$lib/domain/records';
import type { MapContent } from '../mapContent';

export { default as SilentRows } from '$lib/panels/SilentRows.svelte';

/** What the page shows of a dataset that is read through a lens: with the rules, so fetched when a lens is used. */
export interface LensContent extends Pick<MapContent, 'items' | 'list' | 'legend'> {
	/** Where the events are that it does not speak of. */
	unspoken: readonly Position[];
	/** How many events sources exclude each other on. */
	disputed: number;
}

export function lensContent(whole: Dataset, read: Dataset): LensContent {
	const silent = leftOut(whole, read);
	return {
		items: mapEvents(read),
		list: listContent(read, silent),
		legend: legendContent(read),
		unspoken: apart(silent.filter(isPlaced).map(({ coordinates }) => coordinates)),
		disputed: read.events.filter((event) => contradictionsOf(event, read).length > 0).length
	};
}

/** What is left of a page's content when the reader asks for some of the events. */
export function narrowedContent<C extends Pick<LensContent, 'items' | 'list'>>(
	content: C,
	{ matching, dataset, filter, names }: Reading
): C {
	const query = filter.text;
	const ids = new Set(matching.events.map(({ id }) => id));
	return {
		...content,
		items: content.items.filter(({ event }) => ids.has(event.id)),
		list: narrowedList(content.list, matching, {
			summary: summaryOf(matching, dataset, filter),
			...(query === ''
				? {}
				: {
						hitOf: (event, { title, where }) =>
							rowHit(event, [title, where], query, { dataset, names })
					})
		})
	};
}

/** What is said when a lens or a filter changes what is on show. */
export function announcedOf(
	content: Pick<LensContent, 'list'>,
	disputed: number | null,
	note: string | null,
	isNarrowed: boolean
): string {
	const { heading, sentence } = content.list.summary;
	if (isNarrowed) return summary.announced(heading, sentence);
	return disputed === null ? '' : lens.announced(note ?? '', heading, disputed);
}

/** Several events of one place are one dot. */
function apart(positions: readonly Position[]): Position[] {
	return [...new Map(positions.map((position) => [position.join(), position])).values()];
}
