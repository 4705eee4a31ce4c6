import { area, booleanPointInPolygon, multiPolygon, point } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { Position, WherePrecision } from '../records';

/** A first-order administrative unit of the place data. */
export interface AdministrativeUnit {
	name: string;
	/** The same unit in other spellings. */
	names: readonly string[];
	/** ISO 3166-1 alpha-3 of its country. */
	iso3: string;
	area_km2: number;
	/** Its label point, in degrees; absent for the few that have none. */
	lng?: number;
	lat?: number;
}

/** Country shapes and first-order units, as the basemap's build writes them to `.cache/geography.json`. */
export interface Geography {
	/** By ISO 3166-1 alpha-3. */
	countries: Readonly<Record<string, MultiPolygon>>;
	admin1: readonly AdministrativeUnit[];
}

/** A point with its precision, and what is known of the unit and country it lies in. */
export interface Whereabouts {
	coordinates: Position;
	where_prec: WherePrecision;
	admin1?: string;
	iso3?: string;
}

/** Whether the country's shape holds the point; null where the data have no shape for it. */
export function isInCountry(
	position: Position,
	iso3: string,
	{ countries }: Geography
): boolean | null {
	const shape = countries[iso3];
	return shape === undefined ? null : booleanPointInPolygon(point([...position]), shape);
}

/**
 * The radius in kilometres within which a place lies. 1, 2, 3 and 7 have a fixed one; 4 has that of a circle with
 * the area of the first-order unit; 5 half as much again; 6 that of a circle with the area of the country. A unit
 * that the place data lack (Ménaka) counts as the mean of its country's units. Null where the data say nothing.
 */
export function radiusOf(where: Whereabouts, geography: Geography): number | null {
	const round = (radius: number | null): number | null =>
		radius === null ? null : Math.round(radius * 10) / 10;
	switch (where.where_prec) {
		case 1:
			return 1;
		case 2:
			return 10;
		case 3:
			return 25;
		case 4:
			return round(unitRadius(where, geography));
		case 5: {
			const radius = unitRadius(where, geography);
			return round(radius === null ? null : radius * 1.5);
		}
		case 6:
			return round(countryRadius(where, geography));
		case 7:
			return 50;
	}
}

/** Whether the country has a first-order unit of that name, in any spelling. */
export function hasUnit(admin1: string, iso3: string, geography: Geography): boolean {
	return unitsOf(iso3, geography).some((unit) => isNamed(unit, admin1));
}

/** A name of the country's units that is spelled almost the same: what a slip of the pen meant. */
export function nearbyUnitName(
	admin1: string,
	iso3: string,
	geography: Geography
): string | undefined {
	const wanted = foldName(admin1);
	const limit = wanted.length < 6 ? 1 : 2;
	return unitsOf(iso3, geography)
		.flatMap(({ name, names }) => [name, ...names])
		.find((name) => editDistance(foldName(name), wanted) <= limit);
}

function unitsOf(iso3: string | undefined, { admin1 }: Geography): AdministrativeUnit[] {
	return admin1.filter((unit) => unit.iso3 === iso3);
}

function unitRadius(where: Whereabouts, geography: Geography): number | null {
	const units = unitsOf(where.iso3, geography);
	if (units.length === 0) return null;
	const unit = findUnit(where, units);
	const mean = units.reduce((sum, { area_km2 }) => sum + area_km2, 0) / units.length;
	return circleRadius(unit?.area_km2 ?? mean);
}

/**
 * The unit whose label point is the point itself, since that is how a unit is coded; else the one of that name,
 * the nearest where two share it (Moscow, the city and the region).
 */
function findUnit(
	{ coordinates, admin1 }: Whereabouts,
	units: readonly AdministrativeUnit[]
): AdministrativeUnit | undefined {
	const labelled = units.find((unit) => distanceToLabel(unit, coordinates) < 0.01);
	if (labelled !== undefined || admin1 === undefined) return labelled;
	return units
		.filter((unit) => isNamed(unit, admin1))
		.sort((a, b) => distanceToLabel(a, coordinates) - distanceToLabel(b, coordinates))[0];
}

/** In degrees: enough to tell the nearest. */
function distanceToLabel({ lng, lat }: AdministrativeUnit, [x, y]: Position): number {
	return lng === undefined || lat === undefined ? Infinity : Math.hypot(lng - x, lat - y);
}

function isNamed({ name, names }: AdministrativeUnit, wanted: string): boolean {
	return [name, ...names].some((one) => foldName(one) === foldName(wanted));
}

function countryRadius({ iso3 }: Whereabouts, { countries }: Geography): number | null {
	const shape = iso3 === undefined ? undefined : countries[iso3];
	if (shape === undefined) return null;
	return circleRadius(area(multiPolygon(shape.coordinates)) / 1e6);
}

function circleRadius(squareKilometres: number): number {
	return Math.sqrt(squareKilometres / Math.PI);
}

/** Case and accents do not tell two names apart. */
function foldName(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Levenshtein's distance: single letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (const [row, letter] of [...a].entries()) {
		const current = [row + 1];
		for (let column = 1; column <= b.length; column += 1) {
			const replaced = (previous[column - 1] ?? 0) + (b[column - 1] === letter ? 0 : 1);
			const inserted = (current[column - 1] ?? 0) + 1;
			const deleted = (previous[column] ?? 0) + 1;
			current.push(Math.min(replaced, inserted, deleted));
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
