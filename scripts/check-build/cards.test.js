// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { cardFaults } from './cards.js';
import { elementsOf } from './html.js';

/**
 * @param {number} width
 * @param {number} height
 */
function png(width, height) {
	const file = Buffer.alloc(32);
	file.write('PNG', 1, 'latin1');
	file.writeUInt32BE(width, 16);
	file.writeUInt32BE(height, 20);
	return file;
}

const files = new Map([
	['cards/kerman.png', png(1200, 630)],
	['cards/dateline.png', png(1200, 630)],
	['cards/small.png', png(600, 315)],
	['cards/briefing-how.png', png(1200, 630)]
]);
const ABOUT = ['og:title', 'og:description', 'og:type', 'og:image:alt', 'twitter:card'];

/**
 * @param {string} page
 * @param {string} image
 * @param {{ tags?: string[], base?: string }} [options]
 */
function faultsOf(page, image, { tags = ABOUT, base = '' } = {}) {
	const metas = tags.map((name) => `<meta property="${name}" content="x">`).join('');
	const elements = elementsOf(`${metas}<meta property="og:image" content="${image}">`);
	const removed = new Set(['events/gone.html']);
	return cardFaults(page, elements, files, { base, removed }).map(({ what }) => what);
}

describe('cardFaults', () => {
	it('lets a page be whose picture is its own, by path or by address', () => {
		expect(faultsOf('events/kerman.html', '/cards/kerman.png')).toEqual([]);
		expect(faultsOf('events/kerman.html', 'https://example.org/cards/kerman.png')).toEqual([]);
		expect(faultsOf('briefing/how/2.html', '/cards/briefing-how.png')).toEqual([]);
		expect(faultsOf('events/kerman.html', '/sub/cards/kerman.png', { base: '/sub' })).toEqual([]);
	});

	it('lets pages of nothing of their own have that of the site', () => {
		for (const page of ['index.html', 'events/gone.html', 'briefing/own.html']) {
			expect(faultsOf(page, '/cards/dateline.png')).toEqual([]);
		}
	});

	it.each([
		['events/kerman.html', '/cards/dateline.png', 'not cards/kerman.png'],
		['events/lost.html', '/cards/lost.png', 'was not built'],
		['index.html', '/cards/small.png', '600 × 315']
	])('finds the fault of %s with %s', (page, image, what) => {
		expect(faultsOf(page, image).join()).toContain(what);
	});

	it('finds a page that says nothing of itself', () => {
		expect(faultsOf('index.html', '/cards/dateline.png', { tags: ['og:title'] })).toEqual([
			'it has no og:description, og:type, og:image:alt, twitter:card'
		]);
	});
});
