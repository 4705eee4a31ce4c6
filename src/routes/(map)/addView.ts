import { mount, unmount } from 'svelte';
import { resolve } from '$app/paths';
import { appendStep } from '$lib/domain/briefing/appendStep';
import { ownBriefing } from '$lib/briefing/own/OwnBriefing.svelte';
import { stepOfView, type Seen } from '$lib/briefing/own/stepOfView';
import ViewAdded from '$lib/briefing/own/ViewAdded.svelte';
import { collecting as words } from '$messages/collecting';
import type { View } from '$lib/state/View.svelte';

let shown: Record<string, unknown> | null = null;

/** Adds what the map shows to the reader's own briefing, and says so in the map's box. */
export function addView(view: View, seen: Seen, box: HTMLElement): void {
	const own = ownBriefing();
	own.refresh();
	own.change(appendStep(own.text, stepOfView(view, seen), { title: words.title, language: 'en' }));
	close();
	shown = mount(ViewAdded, {
		target: box,
		props: { own, href: `${resolve('/(text)/briefing')}#own`, onclose: close }
	});
}

function close(): void {
	if (shown) void unmount(shown);
	shown = null;
}
