import { describe, expect, it } from 'vitest';
import { otherNamesIn, searchPlaces, type Gazetteer } from './gazetteer';

const gazetteer: Gazetteer = {
	countries: [
		['Mali', 0, -1.3, 17.4, 3, 'Мали|مالی|مالي'],
		['Iran', 1, 54, 32, 3, 'Иран|ایران|إيران']
	],
	provinces: [
		['Kerman', 1, 57.3, 29.7, 5, 'Керман|استان کرمان'],
		['Republic of Dagestan', -1, 46.9, 42.3, 6, 'Дагестан|Dagestan']
	],
	towns: [
		['Kerman', 1, 57.08, 30.28, 6, 'Керман|کرمان|كرمان'],
		['Kermanshah', 1, 47.06, 34.31, 5, 'Керманшах'],
		['Ménaka', 0, 2.4, 15.92, 7, ''],
		['Mali Lošinj', -1, 14.47, 44.53, 7, '']
	]
};

const found = (query: string) =>
	searchPlaces(gazetteer, query, 8).map(({ name, kind }) => `${kind} ${name}`);

describe('searchPlaces', () => {
	it('puts the whole name before its beginning, and of equals the larger first', () => {
		expect(found('kerman')).toEqual(['town Kerman', 'province Kerman', 'town Kermanshah']);
		expect(found('mali')).toEqual(['country Mali', 'town Mali Lošinj']);
	});

	it('ignores accents, and the differences between Arabic and Persian keyboards', () => {
		expect(found('menaka')).toEqual(['town Ménaka']);
		expect(found('ايران')).toEqual(['country Iran']);
		expect(found('كرمان')).toEqual(['town Kerman', 'province Kerman']);
	});

	it('finds the middle of a name only by three letters or a whole word', () => {
		expect(found('shah')).toEqual(['town Kermanshah']);
		expect(found('sh')).toEqual([]);
		expect(found('dag')).toEqual(['province Republic of Dagestan']);
		expect(found('  ')).toEqual([]);
	});

	it('says by which other name a place was found, its country, and where the map goes', () => {
		expect(searchPlaces(gazetteer, 'Керманш', 1)).toEqual([
			{
				name: 'Kermanshah',
				kind: 'town',
				country: 'Iran',
				matched: 'Керманшах',
				camera: { lng: 47.06, lat: 34.31, zoom: 8 }
			}
		]);
		expect(searchPlaces(gazetteer, 'ménaka', 1)[0]).toMatchObject({ matched: null });
		expect(searchPlaces(gazetteer, 'mali', 1)[0]?.country).toBeNull();
	});

	it('gives no more than asked for', () => {
		expect(searchPlaces(gazetteer, 'k', 2)).toHaveLength(2);
	});
});

describe('otherNamesIn', () => {
	const names = otherNamesIn(gazetteer);

	it('has the names of all that is called so', () => {
		expect(names.get('kerman')).toEqual(expect.arrayContaining(['کرمان', 'استان کرمان']));
		expect(names.get('mali')).toContain('Мали');
	});

	it('knows provinces as datasets write them', () => {
		expect(names.get('kerman province')).toContain('Керман');
		expect(names.get('dagestan')).toContain('Дагестан');
	});
});
