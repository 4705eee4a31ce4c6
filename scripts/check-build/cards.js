/**
 * @typedef {import('./html.js').Element} Element
 * @typedef {import('./contentPolicy.js').Fault} Fault
 */

const SIZE = { width: 1200, height: 630 };
/** Both address one thing, and its picture bears its name. */
const OWN_PICTURE = [
	{ page: /^events\/([^/]+)\.html$/, picture: (/** @type {string} */ id) => `cards/${id}.png` },
	{
		page: /^briefing\/([^/]+)\/\d+\.html$/,
		picture: (/** @type {string} */ slug) => `cards/briefing-${slug}.png`
	}
];

/**
 * What a page lacks of what other sites show beside a link to it: its tags, and the picture that they name.
 * @param {string} page its path in the build, as `events/kerman.html`
 * @param {Element[]} elements
 * @param {Map<string, Buffer>} files of the build, by path
 * @param {{ base: string, removed: Set<string> }} options `removed`: pages of what is no longer in the data
 * @returns {Fault[]}
 */
export function cardFaults(page, elements, files, { base, removed }) {
	const tags = new Map(
		elements
			.filter(({ name }) => name === 'meta')
			.map(({ attributes }) => [
				attributes.get('property') ?? attributes.get('name') ?? '',
				attributes.get('content') ?? ''
			])
	);
	const missing = ['og:title', 'og:description', 'og:type', 'og:image:alt', 'twitter:card'].filter(
		(name) => !tags.get(name)
	);
	if (missing.length > 0) {
		return [fault(`it has no ${missing.join(', ')}`)];
	}
	const path = pictureOf(tags.get('og:image') ?? '', base);
	const own = removed.has(page) ? null : ownPicture(page);
	if (own !== null && path !== own) return [fault(`its picture is ${path}, not ${own}`)];
	const picture = files.get(path);
	if (!picture) return [fault(`its picture ${path} was not built`)];
	const { width, height } = sizeOfPng(picture);
	return width === SIZE.width && height === SIZE.height
		? []
		: [fault(`its picture ${path} is ${width} × ${height}, not ${SIZE.width} × ${SIZE.height}`)];
}

/** @param {string} what */
function fault(what) {
	return { what, fix: 'See src/routes/cards and src/hooks.server.ts.' };
}

/** @param {string} page */
function ownPicture(page) {
	for (const kind of OWN_PICTURE) {
		const name = kind.page.exec(page)?.[1];
		if (name !== undefined && name !== 'own') return kind.picture(name);
	}
	return null;
}

/**
 * The path in the build, of a path on the site or of a whole address.
 * @param {string} address
 * @param {string} base
 */
function pictureOf(address, base) {
	const { pathname } = new URL(address, 'http://site.invalid');
	return pathname.slice(base.length + 1);
}

/**
 * As its header has it; nothing where it is no PNG.
 * @param {Buffer} file
 */
export function sizeOfPng(file) {
	const isPng = file.length > 24 && file.toString('latin1', 1, 4) === 'PNG';
	return isPng
		? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
		: { width: 0, height: 0 };
}
