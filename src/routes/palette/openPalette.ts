import { mount, unmount } from 'svelte';
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page as state } from '$app/state';
import type { Place } from '$lib/domain/gazetteer';
import type { Camera } from '$lib/domain/link';
import { DEFAULT_VIEW, writeLink } from '$lib/domain/link';
import { palette as words } from '$messages/palette';
import { joined } from '$messages/joined';
import type { PaletteEntry } from '$lib/panels/palette/entry';
import Palette from '$lib/panels/palette/Palette.svelte';
import type { Reading } from '$lib/state/Reading.svelte';
import { actionEntries } from './actionEntries';
import { eventEntries, placeEntries, sourceEntries, viewEntries } from './pageEntries';

/** What the palette is opened over. */
export interface PalettePage {
	reading: Reading;
	/** Whether a lens changes the page. */
	isRead: boolean;
	briefings: readonly { slug: string; title: string }[];
	/** What the choice of a language is called. */
	choice: string;
}

/** As many places of the whole world as leave the dataset's own in sight. */
const MOST_PLACES = 5;

let isOpen = false;

/** Opens the palette over any page. Escape gives the focus back to what had it. */
export function openPalette(reading: Reading, isRead: boolean): void {
	if (isOpen) return;
	isOpen = true;
	const page: PalettePage = {
		reading,
		isRead,
		briefings: state.data['briefings'],
		choice: state.data['choice'].text
	};
	const palette = mount(Palette, {
		target: document.body,
		props: {
			entries: [
				...eventEntries(page.reading, go),
				...placeEntries(page.reading.whole, lookAt),
				...sourceEntries(page.reading.whole, go),
				...viewEntries(page.briefings, go),
				...actionEntries(page, go)
			],
			find: async (query) => (await placesNamed(query)).map(ofBasemap),
			onclosed: () => {
				isOpen = false;
				void unmount(palette);
			}
		}
	});
}

/** The names of the whole world are fetched with the first search. */
async function placesNamed(query: string): Promise<Place[]> {
	const { findPlaces } = await import('$lib/panels/placeNames');
	return findPlaces(query, MOST_PLACES);
}

async function go(address: string): Promise<void> {
	await goto(address);
}

async function lookAt(camera: Camera): Promise<void> {
	await goto(resolve('/') + writeLink({ ...DEFAULT_VIEW, camera }));
}

function ofBasemap({ name, country, matched, camera }: Place, index: number): PaletteEntry {
	return {
		id: `basemap-${index}`,
		group: 'places',
		text: name,
		hint: joined.commas(
			[matched === null ? null : words.placeAlsoNamed(matched), country].filter(
				(part) => part !== null
			)
		),
		run: () => lookAt(camera)
	};
}
