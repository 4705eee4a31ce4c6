import { posix } from 'node:path';
import { isElsewhere } from './markup.js';

/**
 * @typedef {import('./html.js').Element} Element
 * @typedef {import('./contentPolicy.js').Fault} Fault
 */

/**
 * The links and resources of one page that lead to nothing on the site.
 * @param {string} page its path in the build, as `events/kerman.html`
 * @param {Map<string, Element[]>} pages every page of the site by its path
 * @param {Set<string>} files every file of the site by its path
 * @param {string} base the folder the site is published under, as `/dateline`, or empty
 * @returns {Fault[]}
 */
export function siteLinkFaults(page, pages, files, base) {
	const addresses = new Set((pages.get(page) ?? []).flatMap(addressesIn));
	/** @type {Fault[]} */
	const faults = [];
	for (const address of addresses) {
		const { path, fragment } = resolveAddress(page, address, base);
		const target = path === null ? undefined : fileFor(path, files);
		if (target === undefined) {
			faults.push({
				what: `${address} leads to nothing that was built`,
				fix: 'Mend the address, or prerender the page it means.'
			});
		} else if (fragment && pages.has(target) && !hasId(pages.get(target) ?? [], fragment)) {
			faults.push({
				what: `${address} leads to a page without an element #${fragment}`,
				fix: `Give the element that is meant id="${fragment}".`
			});
		}
	}
	return faults;
}

/**
 * @param {Element} element
 * @returns {string[]} addresses on this site
 */
function addressesIn({ attributes }) {
	return ['href', 'xlink:href', 'src']
		.map((name) => attributes.get(name))
		.filter((address) => address !== undefined)
		.filter((address) => address !== '' && !isElsewhere(address));
}

/**
 * @param {string} page
 * @param {string} address
 * @param {string} base
 * @returns {{ path: string | null, fragment: string }} path: in the build, null where it lies outside the site
 */
function resolveAddress(page, address, base) {
	const url = new URL(address, `http://site${base}/${page.replace(/(index)?\.html$/, '')}`);
	const fragment = decodeURIComponent(url.hash.slice(1));
	const pathname = posix.normalize(decodeURIComponent(url.pathname));
	// A link within its page, on a page whose file has another name than its address.
	if (address.startsWith('#')) return { path: page, fragment };
	if (pathname !== base && !pathname.startsWith(`${base}/`)) return { path: null, fragment };
	return { path: pathname.slice(base.length + 1), fragment };
}

/**
 * The file a static host sends for a path.
 * @param {string} path
 * @param {Set<string>} files
 */
function fileFor(path, files) {
	const trimmed = path.replace(/\/$/, '');
	const candidates = [path, `${trimmed}.html`, posix.join(trimmed, 'index.html')];
	return candidates.find((candidate) => files.has(candidate));
}

/**
 * @param {Element[]} elements
 * @param {string} id
 */
function hasId(elements, id) {
	return elements.some(({ attributes }) => attributes.get('id') === id);
}
