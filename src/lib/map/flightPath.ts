import type { Camera } from '$lib/domain/link';
import { latitude, longitude, mercatorX, mercatorY, WORLD_SIZE, type Size } from './camera';

export interface FlightPath {
	/** 0 at the start, 1 at the end. */
	at(progress: number): Camera;
	/** How far the eye has to go; about 1 for a screen's width or a doubling of scale. */
	length: number;
}

/** How much a flight rises: the value that readers liked best in the paper. */
const RHO = 1.42;

/**
 * The path between two cameras that is easiest on the eye: it rises, crosses and descends, at even apparent speed.
 * After J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", IEEE InfoVis 2003.
 */
export function flightPath(from: Camera, to: Camera, size: Size): FlightPath {
	const width = Math.max(size.width, size.height);
	const inView = ({ zoom }: Camera) => width / (WORLD_SIZE * 2 ** zoom);
	const [w0, w1] = [inView(from), inView(to)];
	const start = { x: mercatorX(from.lng), y: mercatorY(from.lat) };
	const way = { x: shortest(mercatorX(to.lng) - start.x), y: mercatorY(to.lat) - start.y };
	const distance = Math.hypot(way.x, way.y);
	const { length, covered, visible } = distance < 1e-9 ? zoomOnly(w0, w1) : arc(w0, w1, distance);
	return {
		length,
		at(progress) {
			if (progress >= 1) return to;
			const s = progress * length;
			const along = distance < 1e-9 ? progress : covered(s) / distance;
			return {
				zoom: Math.log2(width / visible(s) / WORLD_SIZE),
				lat: latitude(start.y + way.y * along),
				lng: longitude(start.x + way.x * along)
			};
		}
	};
}

interface Arc {
	length: number;
	/** Distance over the ground, and width in view, both in worlds, after a length of path. */
	covered(s: number): number;
	visible(s: number): number;
}

function arc(w0: number, w1: number, distance: number): Arc {
	const turn = (w: number, sign: number) => {
		const b = (w1 ** 2 - w0 ** 2 + sign * RHO ** 4 * distance ** 2) / (2 * w * RHO ** 2 * distance);
		return Math.log(Math.sqrt(b ** 2 + 1) - b);
	};
	const r0 = turn(w0, 1);
	const r1 = turn(w1, -1);
	return {
		length: (r1 - r0) / RHO,
		covered: (s) => (w0 / RHO ** 2) * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0)),
		visible: (s) => (w0 * Math.cosh(r0)) / Math.cosh(RHO * s + r0)
	};
}

function zoomOnly(w0: number, w1: number): Arc {
	const length = Math.abs(Math.log(w1 / w0)) / RHO;
	return {
		length,
		covered: () => 0,
		visible: (s) => w0 * Math.exp(Math.sign(w1 - w0) * RHO * s)
	};
}

/** The short way round the globe, in worlds. */
function shortest(x: number): number {
	return x - Math.round(x);
}
