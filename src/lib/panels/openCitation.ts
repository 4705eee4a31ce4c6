import { mount, unmount } from 'svelte';
import type { Cited } from '$lib/domain/citation';

/** Opens the dialog over the page; its code and its texts come only now. Esc and its button give the focus back. */
export async function openCitation(cited: Cited): Promise<void> {
	const { default: CiteDialog } = await import('./CiteDialog.svelte');
	const dialog = mount(CiteDialog, {
		target: document.body,
		props: { cited, onclosed: () => void unmount(dialog) }
	});
}
