import { flushSync, mount, unmount } from 'svelte';
import { mapBox, takenView, type TakenFrom } from './taken/takenView';
import PrintedPage from './taken/PrintedPage.svelte';

/**
 * Lays out what goes on paper when the page is printed: a canvas cannot be, and a list that scrolls would be cut off.
 * The undo stops it.
 */
export function printOn(from: () => TakenFrom): () => void {
	let page: Record<string, unknown> | null = null;
	const lay = () => {
		take();
		const taken = takenView(from(), mapBox());
		page = mount(PrintedPage, { target: document.body, props: { taken } });
		flushSync();
	};
	const take = () => {
		if (page) void unmount(page);
		page = null;
	};
	addEventListener('beforeprint', lay);
	addEventListener('afterprint', take);
	return () => {
		removeEventListener('beforeprint', lay);
		removeEventListener('afterprint', take);
		take();
	};
}
