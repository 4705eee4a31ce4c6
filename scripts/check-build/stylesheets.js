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

/**
 * The styles of components that a page shows and no stylesheet of it holds: it would be drawn without them.
 * @param {import('./html.js').Element[]} page
 * @param {Map<string, Buffer>} files of the build, by path
 * @param {string} base path that the site is published under
 * @returns {import('./contentPolicy.js').Fault[]}
 */
export function missingStyles(page, files, base) {
	const links = page.filter(
		({ name, attributes }) => name === 'link' && attributes.get('rel') === 'stylesheet'
	);
	const own = links.flatMap(({ attributes }) => {
		const path = (attributes.get('href') ?? '').slice(base.length + 1);
		return [...scopesIn(String(files.get(path) ?? ''))];
	});
	const held = new Set(own);
	const shown = new Set(
		page.flatMap(({ attributes }) => [...scopesIn(attributes.get('class') ?? '')])
	);
	return [...shown]
		.filter((scope) => !held.has(scope))
		.flatMap((scope) => {
			const elsewhere = [...files].find(
				([path, content]) => path.endsWith('.css') && String(content).includes(scope)
			);
			if (!elsewhere) return [];
			return {
				what: `the styles of .${scope} are in ${elsewhere[0]}, which it does not link`,
				fix: 'See that the chunk of the component is met by its static imports first (vite.config.ts).'
			};
		});
}

/** What Svelte marks the elements of a component by, in its styles and in markup. @param {string} text */
function scopesIn(text) {
	return new Set(text.match(/\bsvelte-[a-z0-9]+/g));
}
