import type { Attachment } from 'svelte/attachments';
import type { Point } from './camera';
import type { Viewpoint } from './Viewpoint.svelte';

/** CSS px that a pointer may tremble in a click. */
const TREMBLE = 4;
/** Zoom levels for a pixel of the wheel; a pinch on a touchpad comes as a wheel with Ctrl and small steps. */
const WHEEL_RATE = 1 / 450;
const PINCH_RATE = 1 / 100;
const LINE_HEIGHT = 16;
/** In this time the map gets through two thirds of what the wheel asks for. */
const CATCH_UP_MS = 60;
/** Movement older than this says nothing about where a drag was going. */
const MEMORY_MS = 80;
const LEAST_SLIDE = 0.15;

/**
 * Drag, pinch, wheel and double click, for mouse, touch and pen alike, on whichever map is drawn. A click that does
 * not move stays a click of what is under it.
 */
export function gestures(viewpoint: Viewpoint): Attachment<HTMLElement> {
	return (element) => {
		const hand = new Hand(element, viewpoint);
		const wheel = new Wheel(element, viewpoint);
		const listeners: [string, (event: never) => void, AddEventListenerOptions?][] = [
			['pointerdown', (event: PointerEvent) => hand.down(event)],
			['pointermove', (event: PointerEvent) => hand.move(event)],
			['pointerup', (event: PointerEvent) => hand.up(event)],
			['pointercancel', (event: PointerEvent) => hand.up(event)],
			['click', (event: MouseEvent) => hand.swallowClick(event), { capture: true }],
			['dragstart', (event: DragEvent) => event.preventDefault()],
			['wheel', (event: WheelEvent) => wheel.turn(event), { passive: false }],
			['dblclick', (event: MouseEvent) => zoomByDoubleClick(event, element, viewpoint)]
		];
		for (const [type, listener, options] of listeners) {
			element.addEventListener(type, listener as EventListener, options);
		}
		return () => {
			wheel.stop();
			for (const [type, listener, options] of listeners) {
				element.removeEventListener(type, listener as EventListener, options);
			}
		};
	};
}

/** Where a pointer is in the map's box, in the pixels of the map: a box on a stage is shown larger than it is laid out. */
export function pointIn(element: Element, { clientX, clientY }: MouseEvent): Point {
	const { left, top, width } = element.getBoundingClientRect();
	const scale = width / element.clientWidth || 1;
	return { x: (clientX - left) / scale, y: (clientY - top) / scale };
}

function zoomByDoubleClick(event: MouseEvent, element: HTMLElement, viewpoint: Viewpoint): void {
	viewpoint.glideZoom(event.shiftKey ? -1 : 1, pointIn(element, event));
}

/** The pointers that are down: one drags, two pinch. */
class Hand {
	readonly #element: HTMLElement;
	readonly #viewpoint: Viewpoint;
	readonly #pointers = new Map<number, Point>();
	#start: Point = { x: 0, y: 0 };
	#dragging = false;
	#trail: (Point & { time: number })[] = [];

	constructor(element: HTMLElement, viewpoint: Viewpoint) {
		this.#element = element;
		this.#viewpoint = viewpoint;
	}

	down(event: PointerEvent): void {
		if (event.button !== 0) return;
		const point = pointIn(this.#element, event);
		if (this.#pointers.size === 0) {
			this.#start = point;
			this.#dragging = false;
			this.#trail = [];
			this.#viewpoint.halt();
		}
		this.#pointers.set(event.pointerId, point);
	}

	move(event: PointerEvent): void {
		const before = this.#pointers.get(event.pointerId);
		if (!before) return;
		const point = pointIn(this.#element, event);
		const trembles = distance(point, this.#start) < TREMBLE && this.#pointers.size === 1;
		if (!this.#dragging && trembles) return;
		if (!this.#dragging) this.#grab();
		const [middle, spread] = this.#grip();
		this.#pointers.set(event.pointerId, point);
		const [nextMiddle, nextSpread] = this.#grip();
		this.#viewpoint.panBy({ x: nextMiddle.x - middle.x, y: nextMiddle.y - middle.y });
		if (spread > 0 && nextSpread > 0) {
			const { zoom } = this.#viewpoint.camera;
			this.#viewpoint.zoomTo(zoom + Math.log2(nextSpread / spread), nextMiddle);
		}
		this.#trail.push({ ...nextMiddle, time: event.timeStamp });
	}

	up({ pointerId, timeStamp }: PointerEvent): void {
		if (!this.#pointers.delete(pointerId)) return;
		// The other finger of a pinch goes on as a drag, from where it is.
		this.#trail = this.#pointers.size === 0 ? this.#trail : [];
		if (this.#pointers.size > 0 || !this.#dragging) return;
		const velocity = this.#velocity(timeStamp);
		if (Math.hypot(velocity.x, velocity.y) > LEAST_SLIDE) this.#viewpoint.slide(velocity);
		else this.#viewpoint.rest();
	}

	/** The click that a browser makes of the end of a drag. */
	swallowClick(event: MouseEvent): void {
		if (!this.#dragging) return;
		this.#dragging = false;
		event.stopPropagation();
		event.preventDefault();
	}

	/** From here on the pointers are the map's, wherever they go. */
	#grab(): void {
		this.#dragging = true;
		for (const id of this.#pointers.keys()) this.#element.setPointerCapture(id);
	}

	/** The middle of all pointers, and how far two are apart. */
	#grip(): [Point, number] {
		const [first, second] = [...this.#pointers.values()];
		if (!first) return [{ x: 0, y: 0 }, 0];
		if (!second) return [first, 0];
		const middle = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
		return [middle, distance(first, second)];
	}

	/** In pixels a millisecond, over the last moments. */
	#velocity(now: number): Point {
		const recent = this.#trail.filter(({ time }) => now - time < MEMORY_MS);
		const [first, last] = [recent[0], recent.at(-1)];
		if (!first || !last || last.time - first.time < 8) return { x: 0, y: 0 };
		const time = last.time - first.time;
		return { x: (last.x - first.x) / time, y: (last.y - first.y) / time };
	}
}

/** Turns of the wheel come in steps; the map runs after them smoothly. */
class Wheel {
	readonly #element: HTMLElement;
	readonly #viewpoint: Viewpoint;
	#target = 0;
	#around: Point = { x: 0, y: 0 };
	#frame = 0;

	constructor(element: HTMLElement, viewpoint: Viewpoint) {
		this.#element = element;
		this.#viewpoint = viewpoint;
	}

	turn(event: WheelEvent): void {
		event.preventDefault();
		const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
		const levels = -event.deltaY * pixels * (event.ctrlKey ? PINCH_RATE : WHEEL_RATE);
		const isStill = this.#frame === 0;
		this.#target = levels + (isStill ? this.#viewpoint.camera.zoom : this.#target);
		this.#around = pointIn(this.#element, event);
		if (isStill) this.#runFrom(performance.now());
	}

	stop(): void {
		cancelAnimationFrame(this.#frame);
		this.#frame = 0;
	}

	#runFrom(before: number): void {
		this.#frame = requestAnimationFrame((now) => {
			const { zoom } = this.#viewpoint.camera;
			const rest = this.#target - zoom;
			// By time and not by frame, so that a slow machine gets there as soon.
			const part = 1 - Math.exp(-Math.max(8, now - before) / CATCH_UP_MS);
			const isNear = Math.abs(rest) < 0.02;
			this.#viewpoint.zoomTo(isNear ? this.#target : zoom + rest * part, this.#around);
			const isStuck = Math.abs(this.#viewpoint.camera.zoom - zoom) < 0.001;
			if (!isNear && !isStuck) return this.#runFrom(now);
			this.#frame = 0;
			this.#viewpoint.rest();
		});
	}
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
