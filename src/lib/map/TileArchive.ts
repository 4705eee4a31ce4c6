import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles';

/**
 * The tiles, read piece by piece where the host answers byte ranges. A host that sends the whole file instead
 * (Python's `http.server`, some that compress) has thereby sent everything, and is asked no more.
 */
export class TileArchive implements Source {
	readonly #url: string;
	#whole: Promise<ArrayBuffer> | null = null;

	constructor(url: string) {
		this.#url = url;
	}

	getKey(): string {
		return this.#url;
	}

	async getBytes(
		offset: number,
		length: number,
		signal?: AbortSignal,
		etag?: string
	): Promise<RangeResponse> {
		if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
		const response = await fetch(this.#url, {
			headers: { range: `bytes=${offset}-${offset + length - 1}` },
			...(signal ? { signal } : {})
		});
		if (response.status === 206) return piece(response, etag);
		if (!response.ok) throw new Error(`${this.#url}: ${response.status}`);
		this.#whole = response.arrayBuffer();
		return { data: (await this.#whole).slice(offset, offset + length) };
	}
}

/** Pieces of two versions of the file do not fit together: the reader starts afresh when told so. */
async function piece(response: Response, expected: string | undefined): Promise<RangeResponse> {
	const etag = response.headers.get('etag');
	if (expected !== undefined && etag !== null && etag !== expected) {
		throw new EtagMismatch(`The tiles changed: ${expected} became ${etag}.`);
	}
	return { data: await response.arrayBuffer(), ...(etag === null ? {} : { etag }) };
}
