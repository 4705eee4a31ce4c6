import jsQR from 'jsqr';

/** Px of a module: fewer, and a reader made for photographs finds no code. */
const SCALE = 4;

/**
 * What a QR code says, read from the path that draws it, as a camera would; null where it cannot be read.
 * @param {string} path runs of modules, each `Mx yhLENGTHv1h-LENGTHz`
 * @param {number} side modules, with the white around them
 * @returns {string | null}
 */
export function readQr(path, side) {
	const width = side * SCALE;
	const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
		for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
			for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column++)
				pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
		}
	}
	return jsQR(pixels, width, width)?.data ?? null;
}
