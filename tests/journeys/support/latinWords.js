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
	'PowerPoint',
	'SVG',
	'UCDP',
	'UTF',
	'WebGL',
	'Zotero'
];

/**
 * The texts of a page in a language of another script that are written in Latin letters and not marked as being in
 * another language: what nobody has translated, or nobody has marked as of the dataset.
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<string[]>}
 */
export function latinWords(page) {
	return page.evaluate((untranslated) => {
		const own = document.documentElement.lang;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = new Set();
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (!parent || parent.closest('script, style, code, pre')) continue;
			if (parent.closest('[lang]')?.getAttribute('lang') !== own) continue;
			const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
			const rest = untranslated.reduce((left, name) => left.replaceAll(name, ''), text);
			if (/[A-Za-z]{2,}/.test(rest)) found.add(text);
		}
		return [...found];
	}, UNTRANSLATED);
}
