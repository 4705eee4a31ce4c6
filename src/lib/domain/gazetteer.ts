import { fold, type OtherNames } from './filter/search';
import type { Camera } from './link';

/**
 * A row of `static/basemap/names.json`: English name, index of the country's row (-1: none), longitude, latitude, the
 * zoom from which the map writes its name, its other names divided by `|`.
 */
export type NameRow = readonly [
	name: string,
	country: number,
	lng: number,
	lat: number,
	zoom: number,
	others: string
];

/** Places of the map with their names in other languages; of each kind the largest first. */
export interface Gazetteer {
	countries: readonly NameRow[];
	provinces: readonly NameRow[];
	towns: readonly NameRow[];
}

/** A place that was looked for. */
export interface Place {
	name: string;
	kind: 'country' | 'province' | 'town';
	/** Of a town or a province, where the map knows one. */
	country: string | null;
	/** What was typed, where that was another name. */
	matched: string | null;
	/** Where the map goes to show it. */
	camera: Camera;
}

/** What provinces are called in full, as datasets write them. */
const PROVINCE_SUFFIXES = ['', ' province', ' region', ' oblast'];
/** How far beyond the zoom at which a name is first written the place is looked at. */
const CLOSER = { country: 0.5, province: 1, town: 3 };
const CLOSEST = 9;
/** Letters in a name from which it is looked for in the middle of words too. */
const LONG_ENOUGH = 3;

/** Names in other languages by English name, for the search of events. */
export function otherNamesIn({ countries, provinces, towns }: Gazetteer): OtherNames {
	const names = new Map<string, string[]>();
	const add = ([name, , , , , others]: NameRow, suffixes: readonly string[]) => {
		const all = others.split('|').filter(Boolean);
		for (const key of [name, ...all.filter(isLatin)]) {
			for (const suffix of suffixes) {
				const folded = fold(key + suffix);
				names.set(folded, [...(names.get(folded) ?? []), ...all]);
			}
		}
	};
	for (const row of [...countries, ...towns]) add(row, ['']);
	for (const row of provinces) add(row, PROVINCE_SUFFIXES);
	return names;
}

function isLatin(name: string): boolean {
	return /^[\p{Script=Latin}\p{Script=Common}]+$/u.test(name);
}

interface Entry {
	row: NameRow;
	kind: Place['kind'];
	/** Each name as it is written and as it is compared, the English one first. */
	names: readonly (readonly [written: string, compared: string])[];
}

/** Made once: folding ten thousand names takes longer than searching them. */
const entriesOf = new WeakMap<Gazetteer, readonly Entry[]>();

/** Places that a reader may mean by what they have typed so far, the likeliest first. */
export function searchPlaces(gazetteer: Gazetteer, query: string, limit: number): Place[] {
	const wanted = compared(query).trim();
	if (wanted === '') return [];
	const known = entriesOf.get(gazetteer) ?? entries(gazetteer);
	entriesOf.set(gazetteer, known);
	return known
		.flatMap((entry) => {
			const [match, written] = bestMatch(entry, wanted);
			return match === null ? [] : [{ entry, match, written }];
		})
		.sort((a, b) => a.match - b.match || weightOf(a.entry) - weightOf(b.entry))
		.slice(0, limit)
		.map(({ entry, written }) => placeOf(entry, written, gazetteer));
}

/** Less for what is larger. Of a town and a province of one name the town is meant, unless it is much the smaller. */
function weightOf({ row, kind }: Entry): number {
	return row[4] + (kind === 'province' ? 2 : 0);
}

function entries({ countries, towns, provinces }: Gazetteer): Entry[] {
	const of = (rows: readonly NameRow[], kind: Place['kind']) =>
		rows.map((row): Entry => {
			const names = [row[0], ...row[5].split('|').filter(Boolean)];
			return { row, kind, names: names.map((name) => [name, compared(name)]) };
		});
	return [...of(countries, 'country'), ...of(towns, 'town'), ...of(provinces, 'province')];
}

/** How well the best of its names fits, 0 best; null where none does. Of equal ones the English name. */
function bestMatch({ names }: Entry, wanted: string): [match: number | null, written: string] {
	let [best, written]: [number | null, string] = [null, ''];
	for (const [name, text] of names) {
		const match = matchOf(text, wanted);
		if (match !== null && (best === null || match < best)) [best, written] = [match, name];
	}
	return [best, written];
}

function matchOf(text: string, wanted: string): number | null {
	if (text === wanted) return 0;
	const at = text.indexOf(wanted);
	if (at === 0) return 1;
	if (at > 0 && /[\s-]/.test(text[at - 1] ?? '')) return 2;
	return at > 0 && wanted.length >= LONG_ENOUGH ? 3 : null;
}

function placeOf({ row, kind, names }: Entry, written: string, { countries }: Gazetteer): Place {
	const [name, country, lng, lat, from] = row;
	const isEnglish = written === names[0]?.[0];
	return {
		name,
		kind,
		country: kind === 'country' ? null : (countries[country]?.[0] ?? null),
		matched: isEnglish ? null : written,
		camera: { lng, lat, zoom: Math.min(CLOSEST, from + CLOSER[kind]) }
	};
}

/** Folded, and without the differences between keyboards for Arabic and for Persian. */
function compared(text: string): string {
	return fold(text)
		.replace(/[\u0653-\u0655\u0640\u200c]/g, '')
		.replace(/[يى]/g, 'ی')
		.replace(/ك/g, 'ک')
		.replace(/ة/g, 'ه')
		.replace(/[أإآ]/g, 'ا')
		.replace(/ё/g, 'е');
}
