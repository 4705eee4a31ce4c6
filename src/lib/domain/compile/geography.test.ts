import { describe, expect, it } from 'vitest';
import { baseGeography } from '../../../../tests/geodata/base';
import { isInCountry, nearbyUnitName, radiusOf, type Geography } from './geography';

const label = [5, 2] as const;
const elsewhere = [5, 5] as const;

describe('isInCountry', () => {
	it('asks the shape, and says where there is none', () => {
		expect(isInCountry([5, 5], 'AND', baseGeography)).toBe(true);
		expect(isInCountry([15, 5], 'AND', baseGeography)).toBe(false);
		expect(isInCountry([5, 5], 'MCO', baseGeography)).toBeNull();
	});
});

describe('radiusOf', () => {
	it.each([
		[1, 1],
		[2, 10],
		[3, 25],
		[7, 50]
	] as const)('is fixed for precision %d', (where_prec, radius) => {
		expect(radiusOf({ coordinates: elsewhere, where_prec }, baseGeography)).toBe(radius);
	});

	it('is that of the unit: by its label point, else by its name', () => {
		const at = { where_prec: 4, iso3: 'AND' } as const;
		expect(radiusOf({ ...at, coordinates: label }, baseGeography)).toBe(56.4);
		const named = { ...at, coordinates: elsewhere };
		expect(radiusOf({ ...named, admin1: 'Northshire' }, baseGeography)).toBe(100);
		expect(radiusOf({ ...named, admin1: 'sudshire' }, baseGeography)).toBe(56.4);
		expect(radiusOf({ ...named, where_prec: 5, admin1: 'Northshire' }, baseGeography)).toBe(150);
	});

	it('takes the nearest where two units share a name', () => {
		const units = baseGeography.admin1.map((unit) => ({ ...unit, name: 'Shire', names: [] }));
		const twins: Geography = { ...baseGeography, admin1: units };
		const at = { where_prec: 4, iso3: 'AND', admin1: 'Shire' } as const;
		expect(radiusOf({ ...at, coordinates: [5, 3] }, twins)).toBe(56.4);
		expect(radiusOf({ ...at, coordinates: [5, 7] }, twins)).toBe(100);
	});

	it('is that of the mean unit where the place data lack the unit', () => {
		const where = {
			coordinates: elsewhere,
			where_prec: 4,
			iso3: 'AND',
			admin1: 'Newshire'
		} as const;
		expect(radiusOf(where, baseGeography)).toBe(81.2);
	});

	it('is that of the country for precision 6, and unknown without a country', () => {
		const radius = radiusOf({ coordinates: elsewhere, where_prec: 6, iso3: 'AND' }, baseGeography);
		expect(radius).toBeCloseTo(626, -1);
		expect(radiusOf({ coordinates: elsewhere, where_prec: 6 }, baseGeography)).toBeNull();
		expect(radiusOf({ coordinates: elsewhere, where_prec: 4 }, baseGeography)).toBeNull();
	});
});

describe('nearbyUnitName', () => {
	it('finds what a slip of the pen meant, and nothing far off', () => {
		expect(nearbyUnitName('Northsire', 'AND', baseGeography)).toBe('Northshire');
		expect(nearbyUnitName('Westland', 'AND', baseGeography)).toBeUndefined();
	});
});
