import { isElsewhere } from './markup.js';

/**
 * What a built stylesheet takes from another host.
 * @param {string} css
 * @returns {import('./contentPolicy.js').Fault[]}
 */
export function styleFaults(css) {
	const addresses = [
		...css.matchAll(/url\(\s*["']?([^"')]+)/g),
		...css.matchAll(/@import\s+["']([^"']+)/g)
	].map(([, address = '']) => address);
	return addresses
		.filter((address) => isElsewhere(address) && !address.startsWith('data:'))
		.map((address) => ({
			what: `it takes ${address} from another host`,
			fix: 'Ship the file with the site.'
		}));
}
