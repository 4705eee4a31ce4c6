import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { boundaryPolicy } from './boundary-policy.js';

/**
 * @typedef {import('./units.js').UnitProperties} UnitProperties
 * @typedef {{ type: string, properties: UnitProperties }} Member one unit in a topology
 * @typedef {{ type: 'GeometryCollection', geometries: Member[] }} Collection
 * @typedef {{ type: 'Topology', objects: Record<string, Collection>, arcs: import('geojson').Position[][] }} Topology
 *
 * @typedef {'border' | 'disputed' | 'admin1'} LineKind
 * @typedef {import('geojson').Feature<import('geojson').MultiPolygon, { a3: string, name: string }>} Country
 */

/**
 * The units as outlines that neighbours share, so that simplifying opens no gap between them. Every point carries
 * its weight, so each scale can take what it needs from the one result.
 * @param {import('./units.js').Unit[]} units
 * @returns {Topology}
 */
export function sharedOutlines(units) {
	// Ten million steps round the globe are 4 m at the equator; with fewer, small exclaves collapse.
	return presimplify(topology({ units: { type: 'FeatureCollection', features: units } }, 1e7));
}

/**
 * The outlines of countries alone, and of the areas that the policy names within them. Where provinces meet on a
 * border there is then no fixed corner, so that coarse scales can be coarser.
 * @param {Topology} outlines of the units
 * @returns {Topology}
 */
export function withoutProvinces(outlines) {
	/** @type {Map<string, Member[]>} */
	const parts = new Map();
	for (const member of unitsOf(outlines).geometries) {
		const key = `${member.properties.a3} ${member.properties.rule}`;
		parts.set(key, [...(parts.get(key) ?? []), member]);
	}
	return sharedOutlines(
		[...parts.values()].map((members) => ({
			type: 'Feature',
			properties: /** @type {Member} */ (members[0]).properties,
			geometry: merge(outlines, members)
		}))
	);
}

/**
 * The outlines at one scale.
 * @param {Topology} outlines
 * @param {number} weight the smallest triangle to keep, in square degrees
 * @returns {Topology}
 */
export function atScale(outlines, weight) {
	return simplify(outlines, weight);
}

/** @param {Topology} outlines */
function unitsOf(outlines) {
	const units = outlines.objects['units'];
	if (!units) throw new Error('These are not the outlines of units.');
	return units;
}

/**
 * The units merged into countries, by code. Land that the policy gives to no country comes under an empty code.
 * @param {Topology} outlines
 * @returns {Country[]}
 */
export function countriesOf(outlines) {
	/** @type {Map<string, Member[]>} */
	const members = new Map();
	for (const member of unitsOf(outlines).geometries) {
		const { a3 } = member.properties;
		members.set(a3, [...(members.get(a3) ?? []), member]);
	}
	return [...members.keys()].sort().map((a3) => {
		const group = members.get(a3) ?? [];
		return {
			type: 'Feature',
			properties: { a3, name: group[0]?.properties.country ?? '' },
			geometry: merge(outlines, group)
		};
	});
}

/**
 * @param {Topology} outlines
 * @param {(properties: UnitProperties) => boolean} wanted
 */
export function mergedUnits(outlines, wanted) {
	const members = unitsOf(outlines).geometries.filter(({ properties }) => wanted(properties));
	return merge(outlines, members);
}

/**
 * The lines of one kind.
 * @param {Topology} outlines
 * @param {LineKind} kind
 * @param {(one: UnitProperties, other: UnitProperties) => boolean} [wanted]
 */
export function linesOf(outlines, kind, wanted = () => true) {
	return mesh(outlines, unitsOf(outlines), ({ properties: one }, { properties: other }) => {
		return one !== other && kindOfLine(one, other) === kind && wanted(one, other);
	});
}

/**
 * What the line between two neighbours is, by the boundary policy; null where none is drawn.
 * @param {Pick<UnitProperties, 'a3' | 'rule'>} one
 * @param {Pick<UnitProperties, 'a3' | 'rule'>} other
 * @returns {LineKind | null}
 */
export function kindOfLine(one, other) {
	if (one.a3 === '' || other.a3 === '') return null;
	if (one.rule !== other.rule && (isDashed(one, other) || isDashed(other, one))) return 'disputed';
	if (one.a3 !== other.a3) return 'border';
	return isUndivided(one) || isUndivided(other) ? null : 'admin1';
}

/**
 * @param {Pick<UnitProperties, 'rule'>} unit
 * @param {Pick<UnitProperties, 'a3'>} neighbour
 */
function isDashed(unit, neighbour) {
	return boundaryPolicy[unit.rule]?.dashedAgainst.includes(neighbour.a3) ?? false;
}

/** @param {Pick<UnitProperties, 'rule'>} unit */
function isUndivided(unit) {
	return boundaryPolicy[unit.rule]?.undivided ?? false;
}
