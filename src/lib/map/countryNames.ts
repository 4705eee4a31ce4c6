import type { Position } from '$lib/domain/records';
import { estimateTextWidth, overlap, type Box } from '$lib/marks/labelling';
import { isInside, type Projection, type Size } from './camera';
import type { CountryLabel } from './countryLabel';

/** A country's name with the middle of its place, in px. */
export interface CountryName {
	name: string;
	x: number;
	y: number;
}

interface Room {
	projection: Projection;
	zoom: number;
	size: Size;
	/** What marks and their labels take. */
	taken: readonly Box[];
}

const LINE = { size: 12, weight: 500 };
const SPACING = 1.2;

/** The names of countries that are wide enough for them and where nothing else stands. */
export function placeCountryNames(
	labels: readonly CountryLabel[],
	{ projection, zoom, size, taken }: Room
): CountryName[] {
	const boxes = [...taken];
	return labels.flatMap(({ name, lng, lat, rank }) => {
		if (rank > zoom) return [];
		const position: Position = [lng, lat];
		const { x, y } = projection.project(position);
		const box = nameBox({ name, x, y });
		const { width } = box;
		const inset = { top: 10, right: width / 2, bottom: 10, left: width / 2 };
		if (!isInside({ x, y }, size, inset) || boxes.some((other) => overlap(box, other))) return [];
		boxes.push(box);
		return [{ name, x, y }];
	});
}

/** What a name takes. */
export function nameBox({ name, x, y }: CountryName): Box {
	const text = name.toUpperCase();
	const width = estimateTextWidth({ text, ...LINE }) + text.length * SPACING;
	return { x: x - width / 2, y: y - 8, width, height: 16 };
}
