import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { published } from './builtSite.js';

/** The events with all that was coded of them. */
const CODED = join(import.meta.dirname, '../../../geodata/events.geojson');

/** Names and formats that no language translates, and letters that stand for themselves. */
const UNTRANSLATED = [
	'Dateline',
	'ACLED',
	'BibTeX',
	'CC BY',
	'CSL-JSON',
	'CSV',
	'EDTF',
	'GeoJSON',
	'GeoNames',
	'GTD',
	'HTML',
	'ISO',
	'JSON',
	'JavaScript',
	'Markdown',
	'MIT',
	'Natural Earth',
	'PDF',
	'PNG',
	'SHA',
	'PowerPoint',
	'SVG',
	'Libre Franklin',
	'Noto Sans Arabic',
	'Noto Sans',
	'SIL Open Font License',
	'Source Serif 4',
	'Global Terrorism Database',
	'UCDP',
	'UTF',
	'WebGL',
	'Zotero'
];

/**
 * Every text of the dataset, which stands in sentences too, where it cannot be marked. Longest first.
 * @returns {string[]}
 */
function datasetTexts() {
	const found = new Set();
	const collect = (/** @type {unknown} */ value) => {
		if (typeof value === 'string' && (/[A-Z]{2}|[A-Z].{3}/.test(value) || / /.test(value))) {
			found.add(value);
		} else if (typeof value === 'object' && value !== null) {
			Object.values(value).forEach(collect);
			if ('target' in value) found.add(String(value.target ?? ''));
		}
	};
	collect(published());
	collect(JSON.parse(readFileSync(CODED, 'utf8')));
	return [...found].filter(Boolean).sort((one, other) => other.length - one.length);
}

/**
 * The texts of a page in a language of another script that are written in Latin letters and not marked as being in
 * another language, but for what the dataset says and for names on drawn maps: what nobody has translated.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export function latinWords(page) {
	return page.evaluate(
		(untranslated) => {
			const own = document.documentElement.lang;
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const found = new Set();
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				if (!parent || parent.closest('script, style, code, pre, textarea, svg')) continue;
				if (parent.closest('[lang]')?.getAttribute('lang') !== own) continue;
				const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
				const rest = untranslated.reduce(
					(left, name) => left.replaceAll(name, ''),
					text
						.toLowerCase()
						.replace(
							/[«“][^»”]*[»”]|\u2068[^\u2069]*\u2069|\b[0-9a-f]{12}\b|\b[a-z]+\.(?:geojson|json|csv|bib)\b/g,
							''
						)
				);
				if (text !== own && /[a-z]{2,}/.test(rest)) found.add(text);
			}
			return [...found];
		},
		[...UNTRANSLATED, ...datasetTexts()].map((name) => name.toLowerCase())
	);
}
