// @vitest-environment node
import { expect, it } from 'vitest';
import { elementsOf } from './html.js';
import { siteLinkFaults } from './siteLinks.js';

const PAGES = new Map(
	Object.entries({
		'index.html': '<a id="skip">',
		'events/kerman.html': '<h2 id="killed">',
		'sources.html': '',
		'sources/dimensions.html': '<p id="p4">'
	}).map(([path, html]) => [path, elementsOf(html)])
);
const FILES = new Set([...PAGES.keys(), 'data/events.csv', 'favicon.svg']);

/**
 * @param {string} html
 * @param {{ page?: string, base?: string }} [on]
 */
function faultsOf(html, { page = 'index.html', base = '' } = {}) {
	const pages = new Map([...PAGES, [page, elementsOf(html)]]);
	return siteLinkFaults(page, pages, FILES, base).map(({ what }) => what);
}

it.each([
	'/',
	'/events/kerman',
	'/events/kerman#killed',
	'/events/kerman?event=x&rule=lowest',
	'/sources',
	'/sources/',
	'/sources/dimensions#p4',
	'/data/events.csv',
	'events/kerman',
	'?event=kerman',
	'https://elsewhere.example/x'
])('finds where %s leads', (address) => {
	expect(faultsOf(`<a href="${address.replaceAll('&', '&amp;')}">`)).toEqual([]);
});

it.each([
	['/events/nowhere', 'leads to nothing that was built'],
	['/data/claims.csv', 'leads to nothing that was built'],
	['/events', 'leads to nothing that was built'],
	['/events/kerman#injured', 'without an element #injured'],
	['#nothing', 'without an element #nothing']
])('finds that %s leads nowhere', (address, what) => {
	expect(faultsOf(`<a href="${address}">`)).toEqual([expect.stringContaining(what)]);
});

it('resolves an address from the page it stands on', () => {
	const page = 'sources/dimensions.html';
	expect(faultsOf('<a href="../events/kerman"><img src="../favicon.svg">', { page })).toEqual([]);
	expect(faultsOf('<a href="events/kerman">', { page })).toHaveLength(1);
	expect(faultsOf('<a href="#here"><p id="here">', { page })).toEqual([]);
});

it('knows the folder that a site is published under', () => {
	const base = '/dateline';
	expect(faultsOf('<a href="/dateline"><a href="/dateline/sources">', { base })).toEqual([]);
	expect(faultsOf('<a href="/sources">', { base })).toHaveLength(1);
	expect(faultsOf('<a href="/datelinexsources">', { base })).toHaveLength(1);
});
