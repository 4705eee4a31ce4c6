import { leftOut } from '$lib/domain/readThrough';
import { mapEvents } from '$lib/map/mapEvents';
import { legendContent } from '$lib/marks/legendRows';
import { listContent, narrowedList } from '$lib/panels/listContent';
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
	matching: Dataset
): C {
	const ids = new Set(matching.events.map(({ id }) => id));
	return {
		...content,
		items: content.items.filter(({ event }) => ids.has(event.id)),
		list: narrowedList(content.list, matching)
	};
}

/** Several events of one place are one dot. */
function apart(positions: readonly Position[]): Position[] {
	return [...new Map(positions.map((position) => [position.join(), position])).values()];
}
