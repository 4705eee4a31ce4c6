import type { TimelineMark } from './timelineMarks';

interface Answers {
	onopen(id: string): void;
	onhover(id: string | null): void;
	/** A mark has the focus. */
	onstop(id: string): void;
}

/**
 * Lets the marks of a timeline answer: a click opens, what is pointed at or focused is ringed everywhere, arrows go from
 * mark to mark. One listener for all of them, so that the drawing needs none.
 */
export function markEvents(strip: HTMLElement, { onopen, onhover, onstop }: Answers): () => void {
	const listening = new AbortController();
	const { signal } = listening;
	const idOf = ({ target }: Event) =>
		target instanceof Element
			? (target.closest('a[data-of]')?.getAttribute('data-of') ?? null)
			: null;

	function open(event: Event, id: string | null): void {
		if (id === null) return;
		event.preventDefault();
		onopen(id);
	}

	function onkeydown(press: KeyboardEvent): void {
		const id = idOf(press);
		if (id === null || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
		if (press.key === ' ') return open(press, id);
		const shown = [...strip.querySelectorAll<SVGAElement>('a[data-of]')].filter((mark) =>
			mark.checkVisibility()
		);
		const from = shown.findIndex((mark) => mark === document.activeElement);
		const next = shown[leads(press.key, from, shown.length)];
		if (!next) return;
		press.preventDefault();
		next.focus();
	}

	strip.addEventListener(
		'click',
		(click) => {
			if (click.ctrlKey || click.metaKey || click.shiftKey) return;
			open(click, idOf(click));
		},
		{ signal }
	);
	strip.addEventListener('keydown', onkeydown, { signal });
	strip.addEventListener('pointerover', (over) => onhover(idOf(over)), { signal });
	strip.addEventListener('pointerleave', () => onhover(null), { signal });
	strip.addEventListener(
		'focusin',
		(focus) => {
			const id = idOf(focus);
			if (id === null) return;
			onstop(id);
			onhover(id);
		},
		{ signal }
	);
	strip.addEventListener(
		'focusout',
		(blur) => {
			// Also while the page takes a mark away that has the focus, when nothing of it may be changed.
			if (idOf(blur) !== null) queueMicrotask(() => onhover(null));
		},
		{ signal }
	);
	return () => listening.abort();
}

/** The index that a key leads to, -1 where it leads nowhere. */
function leads(key: string, from: number, count: number): number {
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(from + 1, count - 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return Math.max(from - 1, 0);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return -1;
	}
}

/** Which events the filter leaves whatever the dates, and which within them; and the one tab stop among the marks. */
interface Shown {
	present: ReadonlySet<string>;
	inside: ReadonlySet<string>;
	stop: string | undefined;
}

/**
 * Dims the marks outside of the dates asked for and takes those away that the rest of the filter leaves out, with their
 * bars. On the elements that are there, so that a page need not carry this before it is drawn.
 */
export function showMarks(
	strip: HTMLElement,
	marks: readonly TimelineMark[],
	{ present, inside, stop }: Shown
): void {
	const byId = new Map(marks.map((mark) => [mark.id, mark]));
	const there = marks.filter(({ ids }) => ids.some((id) => present.has(id)));
	const stopId = there.some(({ id }) => id === stop) ? stop : there[0]?.id;
	for (const element of strip.querySelectorAll<SVGElement>('[data-of]')) {
		const { id = '', ids = [] } = byId.get(element.dataset['of'] ?? '') ?? {};
		element.classList.toggle('absent', !ids.some((one) => present.has(one)));
		element.classList.toggle('outside', !ids.some((one) => inside.has(one)));
		if (element.localName === 'a') element.tabIndex = id === stopId ? 0 : -1;
	}
}
