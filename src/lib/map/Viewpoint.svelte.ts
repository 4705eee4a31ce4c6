import { prefersReducedMotion } from 'svelte/motion';
import type { Camera } from '$lib/domain/link';
import {
	constrainCamera,
	latitude,
	longitude,
	mercatorX,
	mercatorY,
	minZoom,
	panCamera,
	zoomCamera,
	type Point,
	type Size
} from './camera';
import { easeCalm, progressAt } from './easing';
import { flightPath } from './flightPath';

/** Under `--flight` of the visual language: with the names on the map a step is at rest in a second and a half. */
const LONGEST_FLIGHT_MS = 900;
const STEP_MS = 240;

/**
 * Where the map looks, and how it gets elsewhere. Drawn map and detailed map both follow this one camera, so neither
 * can be ahead of the other.
 */
export class Viewpoint {
	/** The map's box; null until it is measured. */
	size = $state.raw<Size | null>(null);
	/** Null at home, which depends on the size of the box. */
	#wanted = $state.raw<Camera | null>(null);
	#settled = $state.raw<Camera | null>(null);
	readonly #home: (size: Size) => Camera;
	readonly #onrest: (camera: Camera | null) => void;
	#frame = 0;

	camera = $derived.by(() => this.#inBox(this.#wanted));
	/** As `camera`, but only from rest to rest. */
	resting = $derived.by(() => this.#inBox(this.#settled));

	constructor(home: (size: Size) => Camera, onrest: (camera: Camera | null) => void) {
		this.#home = home;
		this.#onrest = onrest;
	}

	get isAtLeastZoom(): boolean {
		return this.size !== null && this.camera.zoom <= minZoom(this.size) + 0.01;
	}

	/** Null goes home. */
	jump(to: Camera | null): void {
		this.halt();
		this.#wanted = to;
		this.rest();
	}

	/** Null flies home. */
	fly(to: Camera | null): void {
		const { size } = this;
		if (!size || prefersReducedMotion.current) return this.jump(to);
		const path = flightPath(this.camera, this.#inBox(to), size);
		const duration = Math.min(LONGEST_FLIGHT_MS, 300 + path.length * 350);
		this.#animate(duration, (progress) => path.at(progress), to);
	}

	panBy(by: Point): void {
		this.halt();
		if (this.size) this.#wanted = panCamera(this.camera, by, this.size);
	}

	zoomTo(zoom: number, around: Point): void {
		this.halt();
		if (this.size) this.#wanted = zoomCamera(this.camera, zoom, around, this.size);
	}

	/** A pan by a button or a key. */
	glideBy(by: Point): void {
		if (this.size) this.#step(panCamera(this.camera, by, this.size));
	}

	/** A zoom by a button or a key: around the middle unless told otherwise. */
	glideZoom(levels: number, around?: Point): void {
		const { size, camera } = this;
		if (!size) return;
		const middle = { x: size.width / 2, y: size.height / 2 };
		const target = levels > 0 ? Math.floor(camera.zoom + 0.01) : Math.ceil(camera.zoom - 0.01);
		this.#step(zoomCamera(camera, target + levels, around ?? middle, size));
	}

	/** Lets the map slide out at a velocity in pixels a millisecond. */
	slide(velocity: Point): void {
		const { size, camera } = this;
		if (!size || prefersReducedMotion.current) return this.rest();
		const reach = { x: velocity.x * 160, y: velocity.y * 160 };
		const target = panCamera(camera, reach, size);
		const path = (progress: number) =>
			panCamera(camera, { x: reach.x * progress, y: reach.y * progress }, size);
		this.#animate(480, path, target);
	}

	/** Stops where the map is. */
	halt(): void {
		cancelAnimationFrame(this.#frame);
	}

	/** Tells that a movement by hand has ended. */
	rest(): void {
		this.#settled = this.#wanted;
		this.#onrest(this.#wanted);
	}

	#step(to: Camera): void {
		if (prefersReducedMotion.current) return this.jump(to);
		const { camera } = this;
		this.#animate(STEP_MS, (progress) => between(camera, to, progress), to);
	}

	#animate(duration: number, at: (progress: number) => Camera, end: Camera | null): void {
		this.halt();
		const start = performance.now();
		let last = start;
		const draw = (now: number) => {
			const time = progressAt(now - start, now - last, duration);
			last = now;
			if (time === 1) return this.jump(end);
			this.#wanted = at(easeCalm(time));
			this.#frame = requestAnimationFrame(draw);
		};
		this.#frame = requestAnimationFrame(draw);
	}

	#inBox(camera: Camera | null): Camera {
		const size = this.size ?? { width: 1, height: 1 };
		return camera ? constrainCamera(camera, size) : this.#home(size);
	}
}

/** A short move in a straight line: what a zoom holds in place stays in place all the way. */
function between(from: Camera, to: Camera, progress: number): Camera {
	const zoom = from.zoom + (to.zoom - from.zoom) * progress;
	const [first, now, last] = [2 ** -from.zoom, 2 ** -zoom, 2 ** -to.zoom];
	const along = Math.abs(first - last) < 1e-12 ? progress : (first - now) / (first - last);
	const part = (a: number, b: number) => a + (b - a) * along;
	return {
		zoom,
		lat: latitude(part(mercatorY(from.lat), mercatorY(to.lat))),
		lng: longitude(part(mercatorX(from.lng), mercatorX(to.lng)))
	};
}
