import { resolve } from '$app/paths';
import { daysOfIssue } from '$lib/domain/dataset';
import { dayText } from '$lib/domain/dates';
import { DEFAULT_FILTER } from '$lib/domain/filter/filter';
import type { Lens } from '$lib/domain/lens';
import { HEADLINE_RULES } from '$lib/domain/vocabulary';
import { liveMap } from '$messages/liveMap';
import { lens as lensWords } from '$messages/lens';
import { palette as words } from '$messages/palette';
import type { PaletteEntry } from '$lib/panels/palette/entry';
import type { Reading } from '$lib/state/Reading.svelte';
import type { PalettePage } from './openPalette';

type Go = (address: string) => Promise<void>;

/** All that can be done from any page. */
export function actionEntries(page: PalettePage, go: Go): PaletteEntry[] {
	const { reading, briefings } = page;
	return [
		...(reading.filter === DEFAULT_FILTER
			? []
			: [action('clear', words.clearFilters, () => reading.narrow(DEFAULT_FILTER))]),
		action('copy', words.copyLink, copyLink),
		...addView(),
		action('print', words.print, printPage),
		...languageEntries(page),
		...lensEntries(reading, (part) => look(part, page, go)),
		...briefings.map(({ slug, title }) =>
			action(`present-${slug}`, words.presenter(title), () =>
				go(resolve('/(stage)/presenter/[slug]', { slug }))
			)
		)
	];
}

function action(id: string, text: string, run: PaletteEntry['run'], hint = ''): PaletteEntry {
	return { id: `action-${id}`, group: 'actions', text, hint, run };
}

/** Every rule, day of issue and source that the dataset can be read by; what is in use says so. */
function lensEntries(
	{ wanted, whole }: Reading,
	look: (part: Partial<Lens>) => Promise<void>
): PaletteEntry[] {
	const entry = (id: string, text: string, part: Partial<Lens>, isInUse: boolean) =>
		action(id, text, () => look(part), isInUse ? words.now : '');
	const days = daysOfIssue(whole);
	return [
		...HEADLINE_RULES.map((rule) =>
			entry(`rule-${rule}`, words.figure(lensWords.rules[rule]), { rule }, rule === wanted.rule)
		),
		...days
			.slice(0, -1)
			.map((asOf) =>
				entry(`day-${asOf}`, words.knownBy(dayText(asOf)), { asOf }, asOf === wanted.asOf)
			),
		entry('day-all', words.knownByAll, { asOf: null }, wanted.asOf === null),
		...whole.sources.map(({ id, short_name }) =>
			entry(`through-${id}`, words.through(short_name), { source: id }, id === wanted.source)
		),
		entry('through-all', words.throughAll, { source: null }, wanted.source === null)
	];
}

/** Where it shows: on the map, if the page at hand has no figures. */
async function look(part: Partial<Lens>, { reading, isRead }: PalettePage, go: Go): Promise<void> {
	await reading.look(part);
	if (!isRead) await go(resolve('/'));
}

async function copyLink(): Promise<string> {
	try {
		await navigator.clipboard.writeText(location.href);
		return words.copied;
	} catch {
		return words.notCopied;
	}
}

/** The links of the page's bar, which know where the same page is in other languages. */
function languageEntries({ choice }: PalettePage): PaletteEntry[] {
	const links = document.querySelectorAll<HTMLAnchorElement>('#languages a:not([aria-current])');
	return [...links].map((link) =>
		action(`language-${link.hreflang}`, link.text, () => link.click(), choice)
	);
}

/** The map's own button, where there is a map that moves. */
function addView(): PaletteEntry[] {
	const button = document.querySelector<HTMLElement>(`main [aria-label="${liveMap.addView}"]`);
	return button ? [action('add', words.addView, () => button.click())] : [];
}

/** Once the palette is gone, so that it is not on the paper. */
function printPage(): void {
	setTimeout(() => window.print());
}
