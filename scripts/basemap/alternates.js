import { readFileSync } from 'node:fs';
import cities15000 from 'cities15000';
import { LANGUAGES, ALPHABETS, isWritable, mainLanguage } from './languages.js';
import { townNames } from './town-names.js';

/**
 * @typedef {object} TownKey
 * @property {number} id of GeoNames
 * @property {string} name in English
 * @property {string} country ISO 3166-1 alpha-2
 * @property {number} lng
 * @property {number} lat
 *
 * @typedef {object} OtherNames
 * @property {Record<string, string>} labels by language, with `local`: what the map writes
 * @property {string[]} spellings by which else a reader may look for it
 */

/** Degrees within which a province that has a town's name is the one it lies in. */
const NEAR = 1.5;
/** Names that GeoNames has of a place in languages whose letters are those of Russian. */
const OTHER_CYRILLIC = /^Горад |^Град | ош$| хот$|ъ$|^СПб$/;
/** Letters that Russian has and Bulgarian or Serbian have not: of two names as near, Тверь and not Твер. */
const RUSSIAN_LETTERS = /[ьыэё]/i;
const PREFERENCE = 0.6;
/** What a province is called beside its name. */
const PROVINCE = /^(ولاية|ولایت|محافظة|استان|إقليم|مقاطعة|منطقة|إمارة|قضاء) /;
/** More than this would double the file for the sake of spellings that few write. */
const MOST_SPELLINGS = 3;
/** Letters of Russian and Ukrainian, or of Arabic and Persian. */
const SEARCHED =
	/^([А-Яа-яЁёІіЇїЄєҐґ .’'-]+|[\u0621-\u064A\u067E\u0686\u0698\u06A9\u06AF\u06CC\u200C -]+)$/;

/**
 * Names of towns in other languages and scripts, from the lists of GeoNames and from the provinces that are called
 * after them. GeoNames tells no language: a name that can be of several is written on the map only where one is
 * clearly the nearest, and is searched for in any case.
 * @param {readonly import('./units.js').Unit[]} units
 * @returns {(town: TownKey) => OtherNames}
 */
export function readAlternates(units) {
	const listed = readListed();
	const provinces = provincesByName(units);
	return (town) => {
		const alternates = listed.get(town.id) ?? [];
		const province = provinces.get(folded(town.name))?.find((unit) => isNear(unit, town));
		const labels = labelsOf(town, alternates, province?.names ?? {});
		const known = new Set([...Object.values(labels), town.name]);
		const spellings = alternates.filter((name) => isSearched(name) && !known.has(name));
		return { labels, spellings: spellings.slice(0, MOST_SPELLINGS) };
	};
}

/**
 * @param {TownKey} town
 * @param {readonly string[]} alternates
 * @param {Record<string, string>} ofProvince
 */
function labelsOf(town, alternates, ofProvince) {
	/** @type {Record<string, string>} */
	const labels = {};
	for (const language of LANGUAGES) {
		const name =
			townNames[language][town.name] ??
			nameFromProvince(language, ofProvince) ??
			nearest(language, town.name, alternates);
		if (name !== undefined) labels[language] = name;
	}
	const main = mainLanguage(town.country) ?? '';
	const local = townNames.local[`${town.country} ${town.name}`] ?? labels[main];
	if (local !== undefined && isWritable(local)) labels['local'] = local;
	return labels;
}

/**
 * @param {import('./languages.js').Language} language
 * @param {Record<string, string>} names
 */
function nameFromProvince(language, names) {
	const name = names[language]?.replace(PROVINCE, '');
	// Of several words one says what kind of province it is, as in «Московская область».
	return name !== undefined && ALPHABETS[language].test(name) && !name.includes(' ')
		? name
		: undefined;
}

/**
 * @param {import('./languages.js').Language} language
 * @param {string} english
 * @param {readonly string[]} alternates
 */
function nearest(language, english, alternates) {
	const belarusian = new Set(
		alternates.filter((name) => name.startsWith('Горад ')).map((name) => name.slice(6))
	);
	const written = alternates.filter((name) => ALPHABETS[language].test(name));
	const all = language === 'ru' ? written.filter((name) => !OTHER_CYRILLIC.test(name)) : written;
	const candidates = all.length > 1 ? all.filter((name) => !belarusian.has(name)) : all;
	const [first = all[0], ...others] = candidates;
	if (first === undefined || others.length === 0) return first;
	const target = folded(english);
	const cost = (/** @type {string} */ name) =>
		distance(latin(name), target) - (RUSSIAN_LETTERS.test(name) ? PREFERENCE : 0);
	return others.reduce((best, name) => (cost(name) < cost(best) ? name : best), first);
}

/** @param {string} name */
function isSearched(name) {
	return SEARCHED.test(name) && !OTHER_CYRILLIC.test(name);
}

/** @returns {Map<number, string[]>} by id of GeoNames */
function readListed() {
	const rows = readFileSync(cities15000.file, 'utf8').split('\n').filter(Boolean);
	return new Map(
		rows.map((row) => {
			const [id, , , alternates = ''] = row.split('\t');
			return [Number(id), alternates.split(',').filter(Boolean)];
		})
	);
}

/**
 * @param {readonly import('./units.js').Unit[]} units
 * @returns {Map<string, import('./units.js').UnitProperties[]>} by folded name
 */
function provincesByName(units) {
	/** @type {Map<string, import('./units.js').UnitProperties[]>} */
	const provinces = new Map();
	for (const { properties } of units) {
		const key = folded(properties.name);
		provinces.set(key, [...(provinces.get(key) ?? []), properties]);
	}
	return provinces;
}

/**
 * @param {{ lng?: number, lat?: number }} unit
 * @param {TownKey} town
 */
function isNear({ lng, lat }, town) {
	if (lng === undefined || lat === undefined) return false;
	return Math.hypot(lng - town.lng, lat - town.lat) < NEAR;
}

/** @param {string} name */
function folded(name) {
	return name
		.normalize('NFD')
		.replace(/[^\p{Letter}\p{Number}]/gu, '')
		.toLowerCase();
}

/** Sounds of letters, roughly: only to tell which of several names is nearer to the English one. */
const SOUNDS = new Map([
	...pairs('абвгдеёжзийклмнопрстуфхцчшщъыьэюя', [
		...['a', 'b', 'v', 'g', 'd', 'e', 'e', 'zh', 'z', 'i', 'y', 'k', 'l', 'm', 'n', 'o', 'p', 'r'],
		...['s', 't', 'u', 'f', 'kh', 'ts', 'ch', 'sh', 'shch', '', 'y', '', 'e', 'yu', 'ya']
	]),
	...pairs('ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىپچژکگی', [
		...['', 'a', 'a', 'u', 'i', 'i', 'a', 'b', 'a', 't', 'th', 'j', 'h', 'kh', 'd', 'dh', 'r', 'z'],
		...['s', 'sh', 's', 'd', 't', 'z', 'a', 'gh', 'f', 'q', 'k', 'l', 'm', 'n', 'h', 'u', 'i', 'a'],
		...['p', 'ch', 'zh', 'k', 'g', 'i']
	])
]);

/**
 * @param {string} letters
 * @param {readonly string[]} sounds
 * @returns {[string, string][]}
 */
function pairs(letters, sounds) {
	return [...letters].map((letter, index) => [letter, sounds[index] ?? '']);
}

/** @param {string} name */
function latin(name) {
	return [...name.toLowerCase()].map((letter) => SOUNDS.get(letter) ?? '').join('');
}

/**
 * How many letters have to change.
 * @param {string} one
 * @param {string} other
 */
function distance(one, other) {
	let before = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const now = [row];
		for (let column = 1; column <= other.length; column++) {
			const change = one[row - 1] === other[column - 1] ? 0 : 1;
			now.push(
				Math.min(
					(before[column] ?? 0) + 1,
					(now[column - 1] ?? 0) + 1,
					(before[column - 1] ?? 0) + change
				)
			);
		}
		before = now;
	}
	return before.at(-1) ?? 0;
}
