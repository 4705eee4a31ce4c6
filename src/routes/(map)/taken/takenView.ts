import { daysOfIssue } from '$lib/domain/dataset';
import { sourcesBehind } from '$lib/domain/sourcesBehind';
import { dayText, shortDateText } from '$lib/domain/dates';
import type { Camera } from '$lib/domain/link';
import type { Dataset, Position, Source } from '$lib/domain/records';
import { drawMap, type DrawnMap } from '$lib/map/drawnMap';
import type { Size } from '$lib/map/camera';
import type { LegendContent } from '$lib/marks/legendRows';
import { summary } from '$messages/summary';
import { printing as words } from '$messages/printing';
import { filterNote } from '$lib/panels/filterNote';
import { lensNote } from '$lib/panels/lensNote';
import type { ListContent } from '$lib/panels/listContent';
import type { View } from '$lib/state/View.svelte';
import type { PageData } from '../$types';
import { restingCamera } from '../MapSight.svelte';
import type { ShownContent } from '../ShownContent.svelte';

/** What the page of the map shows, to be taken away: as a picture or on paper. */
export interface TakenView {
	/** What the dataset is about: never a toll. */
	title: string;
	/** How many events, and what of them is on show where that is not all as usual. */
	notes: readonly string[];
	asOf: string;
	version: string;
	/** Of this view. */
	address: string;
	drawn: Omit<DrawnMap, 'name'>;
	hatched: readonly string[];
	unspoken: readonly Position[];
	legend: LegendContent;
	list: ListContent;
	dataset: Dataset;
	/** Behind what is on show. */
	sources: readonly Source[];
	isSelected: boolean;
}

export interface TakenFrom {
	view: View;
	shown: ShownContent;
	content: PageData;
}

/** Under the camera that the map rests at, in a box of its size. */
export function takenView({ view, shown, content }: TakenFrom, size: Size): TakenView {
	const { reading } = view;
	const { matching, lens, filter, whole } = reading;
	const { list, items } = shown;
	const camera: Camera = restingCamera(view.camera, shown.extent, size);
	const arrests = matching.events.filter(({ event_type }) => event_type === 'arrest');
	const notes = [
		summary.heading(matching.events.length - arrests.length, arrests.length),
		lensNote(lens, whole.sources),
		filterNote(filter, whole)
	];
	return {
		title: content.subject,
		notes: notes.filter((note) => note !== null),
		asOf: words.asOf(dayText(lens.asOf ?? daysOfIssue(whole).at(-1) ?? '')),
		version: words.version(matching.version),
		address: location.origin + location.pathname + view.link,
		drawn: drawMap(items, content.countries, { camera, size, selectedId: view.selectedId }),
		hatched: arrests.flatMap(({ iso3 }) => iso3 ?? []),
		unspoken: shown.unspoken,
		legend: shown.legend,
		list,
		dataset: matching,
		sources: sourcesBehind(matching),
		isSelected: view.selectedId !== null
	};
}

/** The map's box as it is on the screen. */
export function mapBox(): Size {
	const box = document.querySelector('[data-map]');
	return { width: box?.clientWidth ?? 0, height: box?.clientHeight ?? 0 };
}

/** Rows of the legend that say something about a map: those of the list alone are left out. */
export function legendRowsOf({ legend, isSelected }: TakenView): LegendContent['rows'] {
	return legend.rows.filter(
		({ id }) => id !== 'rose' && id !== 'source' && (id !== 'selected' || isSelected)
	);
}

/** "Dimensions, 29 Mar 2024". */
export function sourceLine({ short_name, issued }: Source): string {
	return words.sourceLine(short_name, shortDateText(issued));
}
