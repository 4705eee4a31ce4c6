import { momentAt, type PlacedPart } from '$lib/domain/timeline/axisParts';
import { dragged, type Bounds, type Grip } from '$lib/domain/timeline/brush';
import type { ClosedSpan } from '$lib/domain/timeline/daySpan';

export interface Brushed {
	parts(): readonly PlacedPart[];
	whole: ClosedSpan;
	/** The range as it is; `isWhole` where none is asked for. */
	bounds(): Bounds & { isWhole: boolean };
	onbrush(bounds: Bounds): void;
}

/** A movement shorter than this, in CSS px, is a click. */
const THRESHOLD = 4;

interface Drag {
	pointer: number;
	x: number;
	start: number;
	grip: Grip;
	held: Bounds;
	moved: boolean;
}

/**
 * Lets a pointer draw a range over a strip, hold its ends, and move it as a whole, by mouse, pen and finger. Answers to
 * one movement a frame.
 */
export function brushGesture(strip: Element, brushed: Brushed): () => void {
	let drag: Drag | null = null;
	let frame = 0;
	let latest = 0;
	const listening = new AbortController();
	const { signal } = listening;

	const dayAt = (x: number) => {
		const { left, width } = strip.getBoundingClientRect();
		return Math.floor(momentAt(((x - left) / width) * 100, brushed.parts()));
	};
	const lastDay = (day: number) => Math.min(day, brushed.whole.to - 1);

	function ondown(press: PointerEvent): void {
		if (press.button !== 0 || !press.isPrimary || !(press.target instanceof Element)) return;
		if (!press.target.closest('.drawing, [data-grip]')) return;
		const { isWhole, ...held } = brushed.bounds();
		const start = lastDay(dayAt(press.clientX));
		const named = press.target.closest('[data-grip]')?.getAttribute('data-grip');
		const isInside = !isWhole && start >= held.from && start <= held.to;
		const grip = named === 'from' || named === 'to' ? named : isInside ? 'range' : 'new';
		drag = { pointer: press.pointerId, x: press.clientX, start, grip, held, moved: false };
	}

	function onmove({ pointerId, clientX, buttons }: PointerEvent): void {
		if (!drag || pointerId !== drag.pointer) return;
		if (buttons === 0) return end();
		if (!drag.moved && Math.abs(clientX - drag.x) < THRESHOLD) return;
		if (!drag.moved) strip.setPointerCapture(pointerId);
		drag.moved = true;
		latest = clientX;
		frame ||= requestAnimationFrame(answer);
	}

	function answer(): void {
		frame = 0;
		if (!drag) return;
		const { grip, held, start } = drag;
		brushed.onbrush(dragged(grip, held, { start, day: lastDay(dayAt(latest)) }, brushed.whole));
	}

	function end(): void {
		if (frame) {
			cancelAnimationFrame(frame);
			answer();
		}
		drag = null;
	}

	/** What ends a drag is no click on the mark under it. */
	function onclick(click: MouseEvent): void {
		if (Math.abs(click.clientX - latest) > THRESHOLD || latest === 0) return;
		click.preventDefault();
		click.stopPropagation();
		latest = 0;
	}

	strip.addEventListener(
		'pointerdown',
		(press) => {
			latest = 0;
			ondown(press as PointerEvent);
		},
		{ signal }
	);
	strip.addEventListener('pointermove', (move) => onmove(move as PointerEvent), { signal });
	strip.addEventListener('pointerup', end, { signal });
	strip.addEventListener('pointercancel', end, { signal });
	strip.addEventListener('click', (click) => onclick(click as MouseEvent), {
		signal,
		capture: true
	});
	// A mark is a link, which the browser would drag as one.
	strip.addEventListener('dragstart', (start) => start.preventDefault(), { signal });
	return () => {
		cancelAnimationFrame(frame);
		listening.abort();
	};
}
