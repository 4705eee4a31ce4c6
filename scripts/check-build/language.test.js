// @vitest-environment node
import { expect, it } from 'vitest';
import { elementsOf } from './html.js';
import { languageFaults, partOf } from './language.js';

const LANGUAGES = ['en', 'ar'];
const ALTERNATES = ['en', 'ar', 'x-default'];

/**
 * @param {string} page
 * @param {string} attributes of `<html>`
 * @param {string[]} [alternates]
 */
function faultsOf(page, attributes, alternates = ALTERNATES) {
	const links = alternates.map((code) => `<link rel="alternate" hreflang="${code}" href="/">`);
	return languageFaults(page, elementsOf(`<html ${attributes}>${links.join('')}`), LANGUAGES).map(
		({ what }) => what
	);
}

it('knows the language of a page by its folder', () => {
	expect(partOf('ar/table.html', LANGUAGES)).toEqual({ language: 'ar', path: 'table.html' });
	expect(partOf('arrests.html', LANGUAGES)).toEqual({ language: 'en', path: 'arrests.html' });
});

it('lets a page be that says its own language and where it is in all', () => {
	expect(faultsOf('table.html', 'lang="en" dir="ltr"')).toEqual([]);
	expect(faultsOf('ar/table.html', 'lang="ar" dir="rtl"')).toEqual([]);
});

it.each([
	['ar/table.html', 'lang="en" dir="ltr"', ALTERNATES, 'its language is en, not ar'],
	['table.html', 'lang="en"', ALTERNATES, 'it does not say which way it runs'],
	['table.html', 'lang="en" dir="ltr"', ['en'], 'it does not say where it is in ar, x-default']
])('finds the fault of %s with %s', (page, attributes, alternates, what) => {
	expect(faultsOf(page, attributes, alternates)).toEqual([what]);
});
