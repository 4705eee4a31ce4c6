/**
 * @typedef {import('./html.js').Element} Element
 * @typedef {import('./contentPolicy.js').Fault} Fault
 */

/** Links that a browser never follows by itself. */
const UNFETCHED_RELATIONS = new Set(['canonical', 'license', 'author', 'alternate']);
const RESOURCE_ATTRIBUTES = ['src', 'srcset', 'poster', 'data'];

/**
 * What one page holds that the policy blocks, that another host would serve, or that tells another site where
 * its reader comes from.
 * @param {Element[]} elements
 * @returns {Fault[]}
 */
export function markupFaults(elements) {
	return elements.flatMap((element) => [
		...blockedFaults(element),
		...resourceFaults(element),
		...(element.name === 'a' ? linkFaults(element) : [])
	]);
}

/**
 * @param {Element} element
 * @returns {Fault[]}
 */
function blockedFaults({ name, attributes }) {
	const faults = [];
	if (attributes.has('style')) {
		faults.push({
			what: `<${name} style="${attributes.get('style')}">: the policy blocks style attributes`,
			fix: 'Use a class or SVG presentation attributes, or set the style in the browser.'
		});
	}
	if (name === 'style') {
		faults.push({ what: 'it has a <style>, which the policy blocks', fix: 'Use a stylesheet.' });
	}
	for (const attribute of attributes.keys()) {
		if (!attribute.startsWith('on')) continue;
		faults.push({
			what: `<${name} ${attribute}="…">: the policy blocks handlers in markup`,
			fix: 'Add the listener in an attachment; Svelte writes load and error handlers into the page.'
		});
	}
	return faults;
}

/**
 * @param {Element} element
 * @returns {Fault[]}
 */
function resourceFaults({ name, attributes }) {
	const addresses = RESOURCE_ATTRIBUTES.map((attribute) => attributes.get(attribute));
	const isFetchedLink =
		name === 'link' && !UNFETCHED_RELATIONS.has(attributes.get('rel')?.toLowerCase() ?? '');
	if (isFetchedLink || name === 'image' || name === 'use') {
		addresses.push(attributes.get('href'), attributes.get('xlink:href'));
	}
	return addresses
		.filter((address) => address !== undefined && isElsewhere(address))
		.map((address) => ({
			what: `<${name}> takes ${address} from another host`,
			fix: 'Ship the file with the site.'
		}));
}

/**
 * @param {Element} link
 * @returns {Fault[]}
 */
function linkFaults({ attributes }) {
	const address = attributes.get('href') ?? attributes.get('xlink:href');
	if (address === undefined || !isElsewhere(address)) return [];
	// A mail is written by the reader's own program, which sends nothing by itself.
	if (/^mailto:/.test(address)) return [];
	if (!/^https?:/i.test(address)) {
		return [{ what: `a link to ${address}`, fix: 'Only http, https and mailto may be linked.' }];
	}
	const relations = (attributes.get('rel') ?? '').split(/\s+/);
	const isDiscreet =
		relations.includes('noopener') &&
		relations.includes('noreferrer') &&
		attributes.get('referrerpolicy') === 'no-referrer';
	return isDiscreet
		? []
		: [
				{
					what: `its link to ${address} tells that site where the reader comes from`,
					fix: 'Add rel="noopener noreferrer" referrerpolicy="no-referrer".'
				}
			];
}

/**
 * Whether an address leads off the site: it has a scheme, or starts with `//`.
 * @param {string} address
 */
export function isElsewhere(address) {
	return /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}
