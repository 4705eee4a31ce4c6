import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';

/**
 * Writes a PMTiles archive, version 3: https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 * The `pmtiles` package only reads. `s2-pmtiles` 1.1.2 writes, but leaves the bounds at 0, tiles unordered and
 * equal tiles repeated, so this is our own.
 *
 * @typedef {{ z: number, x: number, y: number, data: Uint8Array }} Tile
 * @typedef {{ id: number, offset: number, length: number, run: number }} Entry where tiles `id` to `id + run - 1` lie
 * @typedef {{ minZoom: number, maxZoom: number, metadata: object }} Description
 */

const HEADER_LENGTH = 127;
/** A reader's first request brings 16 KiB, which must hold header and root directory. */
const FIRST_REQUEST = 16384;
const GZIP = 2;
const VECTOR_TILES = 1;
/** What Web Mercator can show. */
const WORLD = { west: -180, south: -85.0511287, east: 180, north: 85.0511287 };

/**
 * @param {Tile[]} tiles not compressed
 * @param {Description} description
 * @returns {Buffer} the file
 */
export function pmtilesArchive(tiles, description) {
	const { entries, contents } = pack(tiles);
	const { root, leaves } = directories(entries);
	const metadata = gzip(JSON.stringify(description.metadata));
	const parts = [root, metadata, leaves, Buffer.concat(contents)];
	const header = headerOf(parts, description, [tiles.length, entries.length, contents.length]);
	return Buffer.concat([header, ...parts]);
}

/**
 * Tiles in the order of their ids, equal ones stored once.
 * @param {Tile[]} tiles
 */
function pack(tiles) {
	/** @type {Map<string, { offset: number, length: number }>} */
	const places = new Map();
	/** @type {Buffer[]} */
	const contents = [];
	/** @type {Entry[]} */
	const entries = [];
	let end = 0;
	const ordered = tiles
		.map(({ z, x, y, data }) => ({ id: zxyToTileId(z, x, y), data }))
		.sort((one, other) => one.id - other.id);
	for (const { id, data } of ordered) {
		const hash = createHash('sha256').update(data).digest('hex');
		let place = places.get(hash);
		if (!place) {
			const content = gzip(data);
			place = { offset: end, length: content.length };
			places.set(hash, place);
			contents.push(content);
			end += content.length;
		}
		const last = entries.at(-1);
		if (last && last.offset === place.offset && last.id + last.run === id) last.run++;
		else entries.push({ id, ...place, run: 1 });
	}
	return { entries, contents };
}

/**
 * One directory, or a root over leaves where one would be too long for the first request.
 * @param {Entry[]} entries
 */
function directories(entries) {
	const limit = FIRST_REQUEST - HEADER_LENGTH;
	const single = serialize(entries);
	if (single.length <= limit) return { root: single, leaves: Buffer.alloc(0) };
	for (let size = 4096; ; size *= 2) {
		/** @type {Buffer[]} */
		const leaves = [];
		/** @type {Entry[]} */
		const toLeaves = [];
		let offset = 0;
		for (let start = 0; start < entries.length; start += size) {
			const leaf = serialize(entries.slice(start, start + size));
			// A run of 0 says that the entry names a directory.
			toLeaves.push({ id: entries[start]?.id ?? 0, offset, length: leaf.length, run: 0 });
			leaves.push(leaf);
			offset += leaf.length;
		}
		const root = serialize(toLeaves);
		if (root.length <= limit) return { root, leaves: Buffer.concat(leaves) };
	}
}

/**
 * A directory: the number of entries, then ids (as differences), runs, lengths and offsets, column by column.
 * @param {Entry[]} entries
 */
function serialize(entries) {
	/** @type {number[]} */
	const bytes = [];
	pushVarint(bytes, entries.length);
	entries.forEach(({ id }, index) => pushVarint(bytes, id - (entries[index - 1]?.id ?? 0)));
	for (const { run } of entries) pushVarint(bytes, run);
	for (const { length } of entries) pushVarint(bytes, length);
	entries.forEach(({ offset }, index) => {
		const before = entries[index - 1];
		// 0 says: right after the one before.
		const follows = before && offset === before.offset + before.length;
		pushVarint(bytes, follows ? 0 : offset + 1);
	});
	return gzip(Buffer.from(bytes));
}

/**
 * Seven bits a byte, lowest first.
 * @param {number[]} bytes
 * @param {number} value
 */
function pushVarint(bytes, value) {
	while (value > 0x7f) {
		bytes.push((value % 0x80) | 0x80);
		value = Math.floor(value / 0x80);
	}
	bytes.push(value);
}

/** @param {string | Uint8Array} data */
function gzip(data) {
	const compressed = gzipSync(data, { level: 9 });
	// The tenth byte names the operating system; 255 is "unknown", so that all write the same file.
	compressed[9] = 255;
	return compressed;
}

/**
 * @param {Buffer[]} parts root directory, metadata, leaf directories, tiles
 * @param {Description} description
 * @param {number[]} counts tiles addressed, entries, contents
 */
function headerOf(parts, { minZoom, maxZoom }, counts) {
	const header = Buffer.alloc(HEADER_LENGTH);
	header.write('PMTiles', 0, 'latin1');
	header[7] = 3;
	let position = 8;
	let offset = HEADER_LENGTH;
	for (const part of parts) {
		position = header.writeBigUInt64LE(BigInt(offset), position);
		position = header.writeBigUInt64LE(BigInt(part.length), position);
		offset += part.length;
	}
	for (const count of counts) position = header.writeBigUInt64LE(BigInt(count), position);
	// Clustered, directories gzipped, tiles gzipped, kind of tile, zooms.
	for (const byte of [1, GZIP, GZIP, VECTOR_TILES, minZoom, maxZoom]) {
		position = header.writeUInt8(byte, position);
	}
	for (const degrees of [WORLD.west, WORLD.south, WORLD.east, WORLD.north]) {
		position = header.writeInt32LE(Math.round(degrees * 1e7), position);
	}
	// The zoom and the point to start at stay 0: the page sets its own camera.
	return header;
}
