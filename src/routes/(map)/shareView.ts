import { resolve } from '$app/paths';
import { eventName } from '$lib/domain/eventName';
import { openShare } from '$lib/panels/share/openShare';
import type { View } from '$lib/state/View.svelte';

/** Hands on what the map shows: the event that is open, or all of it. */
export function shareView(view: View, subject: string): void {
	const { link, selected } = view;
	const title = selected ? eventName(selected) : subject;
	void openShare({ title, path: resolve('/') + link, view: link });
}
