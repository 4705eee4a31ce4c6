import cities15000 from 'cities15000';
import { readFileSync } from 'node:fs';

/**
 * The languages of names on the map beside English, each by the letters that its names are written with. The lists of
 * names tell no language, so letters have to: a name in Ukrainian, Tajik, Urdu or Uighur has others somewhere.
 */
export const ALPHABETS = {
	ru: /^[А-Яа-яЁё][А-Яа-яЁё .’'()-]*$/,
	fa: /^[\u0621\u0622\u0626-\u0628\u062A-\u063A\u0641\u0642\u0644-\u0648\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C ()-]+$/,
	ar: /^[\u0621-\u063A\u0641-\u064A ()-]+$/
};

/** @typedef {keyof typeof ALPHABETS} Language */

export const LANGUAGES = /** @type {readonly Language[]} */ (Object.keys(ALPHABETS));

/** What the fonts of the site can write; a name in another script is left out and the English one stands. */
const WRITABLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Common}\p{M}]+$/u;

/** Where the first language of the list is not that of names: spoken by few, or written otherwise. */
const MAIN_LANGUAGES = /** @type {Record<string, string>} */ ({ BE: 'nl', KZ: 'kk', UZ: 'uz' });

/** The map says more than the short name of the language's own tables, as it does in English. */
const COUNTRY_NAMES = /** @type {Record<string, Partial<Record<Language, string>>>} */ ({
	FK: {
		ru: 'Фолклендские (Мальвинские) острова',
		fa: 'جزایر فالکلند (مالویناس)',
		ar: 'جزر فوكلاند (مالفيناس)'
	}
});

/** Codes of Natural Earth for what ISO 3166 has no code for. */
const UNOFFICIAL = /** @type {Record<string, string>} */ ({ KOS: 'XK' });

const rows = readCountries();
const mainLanguages = new Map(rows.map(({ a2, main }) => [a2, main]));
const codes = new Map(rows.map(({ a2, a3 }) => [a3, a2]));

/**
 * @param {string} a3 ISO 3166-1 alpha-3
 * @returns {string} ISO 3166-1 alpha-2; empty where it has none
 */
export function alpha2(a3) {
	return UNOFFICIAL[a3] ?? codes.get(a3) ?? '';
}

/**
 * @param {string} country ISO 3166-1 alpha-2
 * @returns {string | undefined} the language in which most of its names are written, where it is known
 */
export function mainLanguage(country) {
	return MAIN_LANGUAGES[country] ?? (mainLanguages.get(country) || undefined);
}

/**
 * A country in each language of the map and in its own.
 * @param {string} country ISO 3166-1 alpha-2
 * @returns {Record<string, string>} by language, with `local`
 */
export function countryIn(country) {
	if (!/^[A-Z]{2}$/.test(country)) return {};
	const main = mainLanguage(country);
	const named = LANGUAGES.map((language) => [
		language,
		COUNTRY_NAMES[country]?.[language] ?? regionName(language, country)
	]);
	const own = main === 'en' ? undefined : main && regionName(main, country);
	return Object.fromEntries(
		[...named, ['local', own]].filter(([, name]) => name && isWritable(name))
	);
}

/** @param {string} name */
export function isWritable(name) {
	return WRITABLE.test(name);
}

/**
 * @param {string} language
 * @param {string} country
 * @returns {string | undefined} undefined where the tables of the language do not know the country
 */
export function regionName(language, country) {
	if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return undefined;
	/** @type {Intl.DisplayNamesOptions} */
	const options = { type: 'region', style: 'short', fallback: 'none' };
	return new Intl.DisplayNames(language, options).of(country);
}

/** @returns {{ a2: string, a3: string, main: string }[]} the table of GeoNames */
function readCountries() {
	const lines = readFileSync(cities15000.countryFile, 'utf8').split('\n');
	return lines
		.filter((line) => /^[A-Z]/.test(line))
		.map((line) => {
			const columns = line.split('\t');
			const [main = ''] = (columns[15] ?? '').split(/[-,]/);
			return { a2: columns[0] ?? '', a3: columns[1] ?? '', main };
		});
}
