import type { Attachment } from 'svelte/attachments';

/** The elements that arrows move between carry this attribute. */
const ITEM = '[data-roving]';

/**
 * Makes the marked links or buttons inside an element one tab stop: arrows, Home and End move between those that are
 * shown. Without scripts each stays a tab stop of its own.
 */
export const rovingFocus: Attachment<HTMLElement> = (list) => {
	const items = () => [...list.querySelectorAll<HTMLElement>(ITEM)];
	const shown = () => items().filter((item) => item.checkVisibility());

	let stop: HTMLElement | undefined;
	const makeStop = (item: HTMLElement | undefined) => {
		stop = item;
		for (const item of items()) item.tabIndex = item === stop ? 0 : -1;
	};
	const onfocusin = ({ target }: FocusEvent) => {
		const item = target instanceof Element ? target.closest<HTMLElement>(ITEM) : null;
		if (item) makeStop(item);
	};
	const onkeydown = (press: KeyboardEvent) => {
		if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
		const reachable = shown();
		const from = reachable.findIndex((item) => item === document.activeElement);
		const to = targetOf(press.key, from, reachable.length);
		if (from < 0 || to === null) return;
		press.preventDefault();
		reachable[to]?.focus();
	};

	const first = () => items().find((item) => item.ariaCurrent === 'true') ?? items()[0];
	// Rows come and go as the reader asks for others.
	const watcher = new MutationObserver(() =>
		makeStop(list.contains(stop ?? null) ? stop : first())
	);

	makeStop(first());
	watcher.observe(list, { childList: true, subtree: true });
	list.addEventListener('focusin', onfocusin);
	list.addEventListener('keydown', onkeydown);
	return () => {
		watcher.disconnect();
		list.removeEventListener('focusin', onfocusin);
		list.removeEventListener('keydown', onkeydown);
	};
};

/** The index that a key leads to from another; null for other keys. Stops at both ends. */
export function targetOf(key: string, from: number, count: number): number | null {
	switch (key) {
		case 'ArrowDown':
			return Math.min(from + 1, count - 1);
		case 'ArrowUp':
			return Math.max(from - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
