import { resolve } from '$app/paths';
import { isPlaced } from '$lib/domain/dataset';
import { DATASET_LANGUAGE } from '$lib/domain/datasetLanguage';
import { eventTitle, titleLanguage } from '$lib/domain/eventTitle';
import type { Camera } from '$lib/domain/link';
import { placeLine } from '$lib/domain/places';
import type { Dataset } from '$lib/domain/records';
import { rowDate } from '$lib/domain/sentences';
import { messages } from '$messages';
import { palette as words } from '$messages/palette';
import { joined } from '$messages/joined';
import { eventHref, mapHref, sourceHref } from '$lib/panels/links';
import type { PaletteEntry } from '$lib/panels/palette/entry';
import type { Reading } from '$lib/state/Reading.svelte';

type Go = (address: string) => Promise<void>;

/** As close as a town is seen with what lies around it. */
const TOWN_ZOOM = 9;

/** On the map an event opens there, elsewhere on its page. */
export function eventEntries({ whole }: Reading, go: Go): PaletteEntry[] {
	return whole.events.map((event) => ({
		id: `event-${event.id}`,
		group: 'events',
		text: eventTitle(event),
		lang: titleLanguage(event),
		hint: joined.commas([placeLine(event), rowDate(event)].filter((part) => part !== null)),
		run: () => go(location.pathname === resolve('/') ? mapHref(event.id) : eventHref(event.id))
	}));
}

/** The places that the dataset has on the map. */
export function placeEntries(
	{ events }: Dataset,
	lookAt: (camera: Camera) => Promise<void>
): PaletteEntry[] {
	const named = Map.groupBy(events.filter(isPlaced), ({ place }) => place);
	return [...named].flatMap(([place, [first, ...others]]): PaletteEntry[] => {
		if (place === undefined || !first) return [];
		const [lng, lat] = first.coordinates;
		return [
			{
				id: `place-${first.id}`,
				group: 'places',
				text: place,
				lang: DATASET_LANGUAGE,
				hint: words.placeOfEvents(1 + others.length),
				run: () => lookAt({ zoom: TOWN_ZOOM, lat, lng })
			}
		];
	});
}

export function sourceEntries({ sources }: Dataset, go: Go): PaletteEntry[] {
	return sources.map(({ id, short_name, title = '', publisher = '' }) => ({
		id: `source-${id}`,
		group: 'sources',
		text: short_name,
		lang: DATASET_LANGUAGE,
		hint: title === short_name ? '' : title,
		also: publisher,
		run: () => go(sourceHref(id))
	}));
}

/** The pages of the site, and its briefings. */
export function viewEntries(
	briefings: readonly { slug: string; title: string }[],
	go: Go
): PaletteEntry[] {
	const shell = messages.shell;
	const pages: [text: string, address: string][] = [
		[shell.map, resolve('/')],
		[shell.table, resolve('/(text)/table')],
		[shell.disagreements, resolve('/(text)/disagreements')],
		[shell.sources, resolve('/(text)/sources')],
		[shell.briefings, resolve('/(text)/briefing')],
		[shell.methodology, resolve('/(text)/methodology')],
		[words.compare, resolve('/(text)/compare')],
		[words.changes, resolve('/(text)/changes')],
		[words.cite, resolve('/(text)/cite')]
	];
	return [
		...pages.map(([text, address]): PaletteEntry => ({
			id: `view-${text.replaceAll(' ', '-')}`,
			group: 'views',
			text,
			run: () => go(address)
		})),
		...briefings.map(({ slug, title }): PaletteEntry => ({
			id: `briefing-${slug}`,
			group: 'views',
			text: title,
			hint: words.briefing,
			run: () => go(resolve('/(stage)/briefing/[slug]/[step]', { slug, step: '1' }))
		}))
	];
}
