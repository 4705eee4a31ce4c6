import { mount, unmount } from 'svelte';
import type { Shared } from './shared';

/** Opens the dialog over the page; its code comes only now. Esc and its button give the focus back. */
export async function openShare(shared: Shared): Promise<void> {
	const { default: ShareDialog } = await import('./ShareDialog.svelte');
	const dialog = mount(ShareDialog, {
		target: document.body,
		props: { shared, onclosed: () => void unmount(dialog) }
	});
}
