/**
 * The drawn map as one SVG document, whose parts a page draws with `<use href="/basemap/land.svg#land">`: a page then
 * holds no shape of its own, and a browser fetches them once for all pages. Paint is the page's; only what a page
 * cannot hand in, strokes that keep their width under a transform, is said here.
 * @param {import('./land.js').Land} land
 * @returns {string}
 */
export function landSvg({ land, lakes, borders, disputed, hatch }) {
	const lines = 'fill="none" vector-effect="non-scaling-stroke"';
	return [
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4096 4096">',
		`<path id="land" d="${land}"/>`,
		`<path id="lakes" d="${lakes}"/>`,
		`<path id="borders" ${lines} d="${borders}"/>`,
		`<path id="disputed" ${lines} d="${disputed}"/>`,
		...Object.entries(hatch).map(([iso3, path]) => `<path id="${iso3}" d="${path}"/>`),
		'</svg>\n'
	].join('\n');
}
