/** SHA-256 in base 64. The browser's own is kept from pages that are not served over https, as on a local network. */
export function sha256(text: string): string {
	const state = Uint32Array.from(roots(8, 1 / 2));
	const keys = roots(64, 1 / 3);
	const bytes = padded(new TextEncoder().encode(text));
	const view = new DataView(bytes.buffer);
	const words = new Uint32Array(64);
	for (let block = 0; block < bytes.length; block += 64) {
		for (let i = 0; i < 64; i += 1) {
			words[i] = i < 16 ? view.getUint32(block + 4 * i) : mixed(words, i);
		}
		compress(state, words, keys);
	}
	const digest = [...state].flatMap((word) => [word >>> 24, word >>> 16, word >>> 8, word]);
	return btoa(String.fromCharCode(...digest.map((byte) => byte & 255)));
}

/** The first 32 bits of the fractions of roots of the first primes: the standard's constants. */
function roots(count: number, power: number): number[] {
	const primes: number[] = [];
	for (let n = 2; primes.length < count; n += 1) {
		if (primes.every((prime) => n % prime !== 0)) primes.push(n);
	}
	return primes.map((prime) => ((prime ** power % 1) * 2 ** 32) >>> 0);
}

/** A one, noughts, and the length in bits, up to a whole number of blocks. */
function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const result = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	result.set(bytes);
	result[bytes.length] = 128;
	new DataView(result.buffer).setBigUint64(result.length - 8, BigInt(bytes.length) * 8n);
	return result;
}

function mixed(words: Uint32Array, i: number): number {
	const [early = 0, late = 0] = [words[i - 15], words[i - 2]];
	const first = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
	const second = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
	return ((words[i - 16] ?? 0) + first + (words[i - 7] ?? 0) + second) >>> 0;
}

function compress(state: Uint32Array, words: Uint32Array, keys: readonly number[]): void {
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let i = 0; i < 64; i += 1) {
		const chosen = (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g));
		const first = (h + chosen + (keys[i] ?? 0) + (words[i] ?? 0)) >>> 0;
		const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
	}
	[a, b, c, d, e, f, g, h].forEach((value, i) => {
		state[i] = ((state[i] ?? 0) + value) >>> 0;
	});
}

function turn(word: number, by: number): number {
	return (word >>> by) | (word << (32 - by));
}
