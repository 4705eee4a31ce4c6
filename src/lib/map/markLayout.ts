import type { Camera } from '$lib/domain/link';
import type { Opened } from '$lib/domain/opened';
import type { Position } from '$lib/domain/records';
import { EVENT_TYPES } from '$lib/domain/vocabulary';
import { groupMarks, type MarkGroup, type PlacedMark } from '$lib/marks/grouping';
import {
	placeLabels,
	type Box,
	type LabelItem,
	type Placement,
	type Wording
} from '$lib/marks/labelling';
import {
	CORNERS,
	SIGN_REACH,
	TOP_RIGHT,
	disputeOffset,
	type Corner
} from '$lib/marks/disputeOffset';
import { haloRadius } from '$lib/marks/halo';
import { partMarks } from '$lib/marks/parting';
import { plaqueBox, type TypeCounts } from '$lib/marks/plaque';
import {
	isInside,
	NARROW,
	pixelsOf,
	projection,
	type Point,
	type Projection,
	type Size
} from './camera';
import type { MapEvent } from './mapEvents';
import { eventWordings, groupName, groupWordings } from './markLabels';

/** From here on, marks on one point are drawn around it: no zoom would ever part them. */
export const PART_ZOOM = 8.5;
/** `where_prec` from which a place is drawn as uncertain. */
const UNCERTAIN = 3;
/** A cross nearer to its mark than this, in px, would lie on it. */
const LEAST_CROSS_DISTANCE = 10;

/** Radius in px from which a halo has room for a label. */
const WIDE_HALO = 70;

/** What the ring of a selected mark takes around it, in px. */
const SELECTION = 9;

/** One thing to see and to hit: an event, or several that cannot be told apart where they stand. */
export interface Spot {
	/** The same as long as it stands for the same events. */
	key: string;
	/** Centre of the mark. */
	x: number;
	y: number;
	/** The event whose mark is drawn. */
	lead: MapEvent;
	/** All events; one where it is no group. */
	members: readonly MapEvent[];
	/** Of a group: what its plaque counts. */
	counts: TypeCounts;
	disputed: boolean;
	/** Where its ≠ sign covers no other mark. */
	signCorner: Corner;
	/** Its true place, where it was moved aside. */
	origin: Point | null;
	/** Radius in px within which the event lies, where that is uncertain. */
	halo: number | null;
	/** Other places that sources give for it. */
	elsewhere: readonly Point[];
	/** In words, for readers by ear. */
	name: string;
	/** What its label may say, the fullest first. */
	wordings: readonly Wording[];
}

/** A spot once its label is placed. */
export type DrawnSpot = Omit<Spot, 'wordings'>;

export interface LayoutOptions {
	projection: Projection;
	zoom: number;
	size: Size;
	/** Little room: shorter labels. */
	short: boolean;
	/** What labels may not cover. */
	obstacles: readonly Box[];
}

/** What labels keep off in a box: controls, at the bottom of a small one, and the attribution with the scale over it. */
export function layoutOptions(
	camera: Camera,
	size: Size,
	projectionOf = projection
): LayoutOptions {
	const short = size.width < NARROW;
	const controls = short
		? { x: size.width - 192, y: size.height - 56, width: 192, height: 56 }
		: { x: size.width - 64, y: 0, width: 64, height: 256 };
	const left = short ? 0 : size.width - 190;
	const reach = scaleReach(size);
	const attribution = { x: left, y: size.height - reach, width: 190, height: reach };
	const options = { x: size.width - 60, y: 0, width: 60, height: 56 };
	const share = { x: size.width - 100, y: 208, width: 100, height: 48 };
	const obstacles = [
		controls,
		attribution,
		...(short ? [options] : size.width < 900 ? [] : [share])
	];
	return { projection: projectionOf(camera, size), zoom: camera.zoom, size, short, obstacles };
}

/** How high the attribution with the scale reaches, as ScaleBar's stylesheet says. */
function scaleReach({ width, height }: Size): number {
	const isOverControls = width < 380;
	if (isOverControls && height < 300) return 24;
	return isOverControls ? 84 : 40;
}

/** What stands where, largest first, so that small is drawn over large. Spots out of sight are left out. */
export function spotsOf(items: readonly MapEvent[], options: LayoutOptions): Spot[] {
	const { projection, size } = options;
	const byId = new Map(items.map((item) => [item.event.id, item]));
	const placed = items.map(({ event, geometry }): PlacedMark => {
		return { id: event.id, geometry, ...projection.project(event.coordinates) };
	});
	const spots = groupMarks(placed)
		.flatMap((group) => spotsOfGroup(group, byId, options))
		.filter(({ x, y, lead }) => isInSight({ x, y }, size, lead.geometry.outerRadius));
	return spots.map((spot) => ({ ...spot, signCorner: freeCorner(spot, spots) }));
}

/** The first corner at which the ≠ sign of a mark lies on no other mark. */
function freeCorner(spot: Spot, spots: readonly Spot[]): Corner {
	const others = spots.filter(({ key }) => key !== spot.key);
	const isFree = (corner: Corner) => {
		const { x, y } = disputeOffset(spot.lead.geometry, corner);
		return others.every(({ x: otherX, y: otherY, lead }) => {
			const distance = Math.hypot(spot.x + x - otherX, spot.y + y - otherY);
			return distance >= lead.geometry.outerRadius + SIGN_REACH;
		});
	};
	return CORNERS.find(isFree) ?? TOP_RIGHT;
}

function spotsOfGroup(
	group: MarkGroup,
	byId: ReadonlyMap<string, MapEvent>,
	options: LayoutOptions
): Spot[] {
	const members = group.members.flatMap(({ id }) => byId.get(id) ?? []);
	const [lead] = members;
	if (!lead) return [];
	if (members.length > 1 && options.zoom < PART_ZOOM)
		return [groupSpot(group, lead, members, options)];
	const apart = members.length > 1;
	return partMarks(group).flatMap(({ mark, x, y, moved }) => {
		const item = byId.get(mark.id);
		const origin = moved ? { x: mark.x, y: mark.y } : null;
		return item ? [eventSpot(item, { x, y }, origin, apart, options)] : [];
	});
}

function groupSpot(
	{ lead: { x, y } }: MarkGroup,
	lead: MapEvent,
	members: readonly MapEvent[],
	{ short }: LayoutOptions
): Spot {
	return {
		key: members
			.map(({ event }) => event.id)
			.sort()
			.join(' '),
		x,
		y,
		lead,
		members,
		counts: countTypes(members),
		disputed: members.some(({ disputes }) => disputes.length > 0),
		signCorner: TOP_RIGHT,
		origin: null,
		halo: null,
		elsewhere: [],
		name: groupName(lead, members),
		wordings: groupWordings(lead, members, short)
	};
}

function eventSpot(
	item: MapEvent,
	at: Point,
	origin: Point | null,
	apart: boolean,
	{ projection, zoom, short }: LayoutOptions
): Spot {
	const { event } = item;
	return {
		key: event.id,
		...at,
		lead: item,
		members: [item],
		counts: [],
		disputed: item.disputes.length > 0,
		signCorner: TOP_RIGHT,
		origin,
		halo: haloOf(item, zoom),
		elsewhere: crosses(item.elsewhere, at, projection),
		name: item.name,
		wordings: eventWordings(item, apart, short)
	};
}

/** Null where the place is as certain as a mark shows. */
function haloOf({ event }: MapEvent, zoom: number): number | null {
	if ((event.where_prec ?? 1) < UNCERTAIN || event.radius_km === undefined) return null;
	return pixelsOf(event.radius_km, event.coordinates[1], zoom);
}

function crosses(positions: readonly Position[], from: Point, { project }: Projection): Point[] {
	return positions
		.map(project)
		.filter(({ x, y }) => Math.hypot(x - from.x, y - from.y) >= LEAST_CROSS_DISTANCE);
}

function countTypes(members: readonly MapEvent[]): TypeCounts {
	return EVENT_TYPES.map((type) => {
		const count = members.filter(({ event }) => event.event_type === type).length;
		return [type, count] as const;
	}).filter(([, count]) => count > 0);
}

function isInSight(point: Point, size: Size, reach: number): boolean {
	return isInside(point, size, { top: -reach, right: -reach, bottom: -reach, left: -reach });
}

/** The spot that what is open belongs to; null where it has none in sight. */
export function spotOf(opened: Opened, spots: readonly Spot[]): Spot | null {
	const [id] = opened.kind === 'event' ? [opened.id] : opened.kind === 'group' ? opened.ids : [];
	return spots.find(({ members }) => members.some(({ event }) => event.id === id)) ?? null;
}

/** Everything that labels of the land keep off. */
export function takenBoxes(
	spots: readonly DrawnSpot[],
	labels: ReadonlyMap<string, Placement>,
	{ obstacles }: LayoutOptions
): Box[] {
	const marks = spots
		.map((spot) => markItem(spot, false))
		.flatMap(({ x, y, reach, plaque }) => {
			const mark = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
			return plaque ? [mark, plaque] : [mark];
		});
	const crosses = spots.flatMap(({ elsewhere }) => elsewhere).map(crossBox);
	return [...obstacles, ...marks, ...crosses, ...[...labels.values()].map(({ box }) => box)];
}

/** Labels that cover nothing; the spot that is open chooses first, then the largest. */
export function labelsOf(
	spots: readonly Spot[],
	openKey: string | null,
	{ size, obstacles }: LayoutOptions
): Map<string, Placement> {
	const ordered = [...spots].sort((a, b) => Number(b.key === openKey) - Number(a.key === openKey));
	const crossed = spots.flatMap(({ elsewhere }) => elsewhere).map(crossBox);
	const bounds = { x: 6, y: 6, width: size.width - 12, height: size.height - 12 };
	const items = ordered.map((spot) => {
		return { ...markItem(spot, spot.key === openKey), wordings: spot.wordings };
	});
	const placements = placeLabels(items, bounds, { obstacles: [...obstacles, ...crossed] });
	return new Map(placements.map((placement) => [placement.id, placement]));
}

/** What a spot takes beside its label. */
function markItem(
	{ key, x, y, lead, counts, disputed, halo }: DrawnSpot,
	isOpen: boolean
): Omit<LabelItem, 'wordings'> {
	const { geometry } = lead;
	// A label stands outside a small halo, and inside one that is wide enough to hold it.
	const ring = halo !== null && halo < WIDE_HALO ? haloRadius(halo) : 0;
	const sign = disputed && counts.length === 0 ? SIGN_REACH : 0;
	return {
		id: key,
		x,
		y,
		reach: Math.max(geometry.outerRadius + Math.max(sign, isOpen ? SELECTION : 0), ring),
		plaque: counts.length > 0 ? plaqueBox({ x, y, geometry }, counts, disputed) : null
	};
}

function crossBox({ x, y }: Point): Box {
	return { x: x - 9, y: y - 9, width: 18, height: 18 };
}

/** Labels go along with their marks while the map moves; where they stand is chosen anew when it rests. */
export function carryLabels(
	labels: ReadonlyMap<string, Placement>,
	from: readonly Spot[],
	to: readonly Spot[]
): Map<string, Placement> {
	const start = new Map(from.map((spot) => [spot.key, spot]));
	const carried = to.flatMap((spot): [string, Placement][] => {
		const [label, before] = [labels.get(spot.key), start.get(spot.key)];
		if (!label || !before) return [];
		const [dx, dy] = [spot.x - before.x, spot.y - before.y];
		const box = { ...label.box, x: label.box.x + dx, y: label.box.y + dy };
		return [[spot.key, { ...label, x: label.x + dx, box }]];
	});
	return new Map(carried);
}
