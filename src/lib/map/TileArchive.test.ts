import { EtagMismatch } from 'pmtiles';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TileArchive } from './TileArchive';

const FILE = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

function serve(answer: (range: string) => Response) {
	const fetched = vi.fn(async (_: string, { headers }: { headers: { range: string } }) =>
		answer(headers.range)
	);
	vi.stubGlobal('fetch', fetched);
	return fetched;
}

const bytes = ({ data }: { data: ArrayBuffer }) => [...new Uint8Array(data)];

afterEach(() => vi.unstubAllGlobals());

describe('TileArchive', () => {
	it('asks a host that has byte ranges for what it needs', async () => {
		const fetched = serve((range) => {
			expect(range).toBe('bytes=2-4');
			return new Response(FILE.slice(2, 5), { status: 206, headers: { etag: '"a"' } });
		});
		const piece = await new TileArchive('/tiles').getBytes(2, 3);
		expect(bytes(piece)).toEqual([2, 3, 4]);
		expect(piece.etag).toBe('"a"');
		expect(fetched).toHaveBeenCalledOnce();
	});

	it('keeps the whole file that a host without ranges sends', async () => {
		const fetched = serve(() => new Response(FILE));
		const archive = new TileArchive('/tiles');
		expect(bytes(await archive.getBytes(0, 2))).toEqual([0, 1]);
		expect(bytes(await archive.getBytes(7, 3))).toEqual([7, 8, 9]);
		expect(fetched).toHaveBeenCalledOnce();
	});

	it('does not mix two versions of the file', async () => {
		serve(() => new Response(FILE, { status: 206, headers: { etag: '"b"' } }));
		await expect(new TileArchive('/tiles').getBytes(0, 2, undefined, '"a"')).rejects.toThrow(
			EtagMismatch
		);
	});

	it('fails where the host does', async () => {
		serve(() => new Response('', { status: 404 }));
		await expect(new TileArchive('/tiles').getBytes(0, 2)).rejects.toThrow('404');
	});
});
