import { DEFAULT_FILTER, type Filter } from './filter/filter';
import { DEFAULT_LENS, type Lens } from './lens';
import {
	EVENT_TYPES,
	HEADLINE_RULES,
	LIST_GROUPS,
	LIST_ORDERS,
	OUTCOMES,
	STANCES,
	type ListGroup,
	type ListOrder
} from './vocabulary';

/** Where a map looks: its centre in degrees, and MapLibre's zoom (the world is 512 px wide at 0). */
export interface Camera {
	zoom: number;
	lat: number;
	lng: number;
}

/** `claims`: every claim on what is selected is on show. */
export type Panel = 'claims' | null;

/** What the reader asks of the list. */
export interface ListWish {
	order: ListOrder;
	group: ListGroup;
	/** Leaves out what the map does not show. */
	follows: boolean;
}

/** Everything that a shared link carries. */
export interface ViewState extends Lens, Filter, ListWish {
	selectedId: string | null;
	panel: Panel;
	/** Null: wherever all events are in sight. */
	camera: Camera | null;
}

export const DEFAULT_VIEW: Readonly<ViewState> = {
	selectedId: null,
	panel: null,
	...DEFAULT_LENS,
	...DEFAULT_FILTER,
	order: 'newest',
	group: 'none',
	follows: false,
	camera: null
};

interface Parameter<T> {
	/** Its name in the query. Printed links depend on it: rename only with a migration. */
	name: string;
	/** Undefined when the text is not valid; the default then stands. */
	parse(text: string): T | undefined;
	/** Empty when there is nothing to say. */
	format(value: T): string;
}

/** As long as the ids of `geodata/` may be. */
const ID = /^(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*$/;
const CAMERA = /^(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/;

const COUNTRY = /^[A-Z]{3}$/;
/** Letters. In the script that takes most room in an address, a link with so many is still under 2,000 characters. */
export const LONGEST_TEXT = 100;
const WHERE_PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;

/** In the order in which a link writes them. */
const PARAMETERS: { [K in keyof ViewState]: Parameter<ViewState[K]> } = {
	selectedId: parameter('event', parseId),
	panel: choice('panel', ['claims'], null),
	rule: choice('rule', HEADLINE_RULES, DEFAULT_LENS.rule),
	asOf: parameter('asof', parseDay),
	source: parameter('source', parseId),
	// By letters, since half of one cannot be written in an address.
	text: parameter('q', (text) => [...text].slice(0, LONGEST_TEXT).join('')),
	types: list('type', (text) => EVENT_TYPES.find((type) => type === text)),
	from: parameter('from', parseDay),
	to: parameter('to', parseDay),
	outcomes: list('outcome', (text) => OUTCOMES.find((outcome) => outcome === text)),
	countries: list('country', (text) => (COUNTRY.test(text) ? text : undefined)),
	actors: list('actor', parseId),
	stances: list('stance', (text) => STANCES.find((stance) => stance === text)),
	reportedBy: list('by', parseId),
	least: parameter('least', parseCount),
	most: parameter('most', parseCount),
	corroborated: flag('corroborated'),
	disputed: flag('disputed'),
	precision: choice('precision', WHERE_PRECISIONS, null),
	order: choice('order', LIST_ORDERS, LIST_ORDERS[0]),
	group: choice('group', LIST_GROUPS, LIST_GROUPS[0]),
	follows: flag('follow'),
	camera: parameter('at', parseCamera, formatCamera)
};

/** What is null is not written, and a list with commas, as text has it anyway. */
function parameter<T>(
	name: string,
	parse: (text: string) => T | undefined,
	format: (value: T) => string = (value) => String(value ?? '')
): Parameter<T> {
	return { name, parse, format };
}

/** A list, with commas. What cannot be read is dropped and the rest kept. */
function list<T extends string>(
	name: string,
	parse: (text: string) => T | undefined
): Parameter<readonly T[]> {
	return parameter(name, (text) => {
		const values = new Set(text.split(',').map(parse));
		values.delete(undefined);
		return values.size > 0 ? ([...values] as T[]) : undefined;
	});
}

/** One of a few values, of which the usual one is not written. */
function choice<T extends string | number | null>(
	name: string,
	values: readonly T[],
	usual: T
): Parameter<T> {
	return parameter(
		name,
		(text) => values.find((value) => String(value) === text),
		(value) => (value === usual ? '' : String(value))
	);
}

function flag(name: string): Parameter<boolean> {
	return parameter(
		name,
		(text) => text === '1' || undefined,
		(isSet) => (isSet ? '1' : '')
	);
}

function parseDay(text: string): string | undefined {
	return isDay(text) ? text : undefined;
}

function parseCount(text: string): number | undefined {
	return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function parseId(text: string): string | undefined {
	return ID.test(text) ? text : undefined;
}

/**
 * What parameters were once called, or are called elsewhere, and their names now. Links in print depend on every line:
 * add to it with each rename, and take nothing out.
 */
export const FORMER_NAMES: Readonly<Record<string, string>> = {
	id: 'event',
	types: 'type',
	as_of: 'asof',
	src: 'by'
};

/** The values of a parameter by the name that it has now, then by those that it had. */
function valuesOf(name: string, query: URLSearchParams): string[] {
	const former = Object.keys(FORMER_NAMES).filter((old) => FORMER_NAMES[old] === name);
	return [name, ...former].flatMap((each) => query.getAll(each));
}

/** What goes along from page to page: how the dataset is read, and which of its events. */
export type Scope = Lens & Filter;

const SCOPE_KEYS = Object.keys({ ...DEFAULT_LENS, ...DEFAULT_FILTER }) as (keyof Scope)[];

const KEYS = Object.keys(PARAMETERS) as (keyof ViewState)[];

/**
 * What a query asks to see. A value that cannot be read is dropped and the rest kept; of a repeated parameter the
 * first that can be read stands.
 */
export function readLink(search: string): ViewState {
	const query = new URLSearchParams(search);
	const view: ViewState = { ...DEFAULT_VIEW };
	for (const key of KEYS) readParameter(view, key, query);
	return view.selectedId === null ? { ...view, panel: null } : view;
}

function readParameter<K extends keyof ViewState>(
	view: ViewState,
	key: K,
	query: URLSearchParams
): void {
	const { name, parse } = PARAMETERS[key];
	for (const text of valuesOf(name, query)) {
		const value = parse(text);
		if (value === undefined) continue;
		view[key] = value;
		return;
	}
}

/** The query of a link to `view`, or '' for the default view. */
export function writeLink(view: Readonly<ViewState>): string {
	const keys = view.selectedId === null ? KEYS.filter((key) => key !== 'panel') : KEYS;
	const pairs = keys.map((key) => formatParameter(view, key)).filter((pair) => pair !== '');
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** A query with the lens and the filter of a page put into it, and everything else in it kept. */
export function withScope(search: string, scope: Readonly<Scope>): string {
	const names = SCOPE_KEYS.map((key) => PARAMETERS[key].name);
	const isScope = (name: string) => names.includes(FORMER_NAMES[name] ?? name);
	const kept = search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '' && !isScope(pair.split('=')[0] ?? ''));
	const own = SCOPE_KEYS.map((key) => formatParameter({ ...DEFAULT_VIEW, ...scope }, key));
	const pairs = [...kept, ...own.filter((pair) => pair !== '')];
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

function formatParameter<K extends keyof ViewState>(view: Readonly<ViewState>, key: K): string {
	const { name, format } = PARAMETERS[key];
	const text = format(view[key]);
	// A query may hold slashes and commas as they are, and a link that people read should.
	return text === ''
		? ''
		: `${name}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/**
 * A camera no finer than one can see: zoom to a hundredth, degrees to about half a pixel (the precision by zoom is
 * that of MapLibre's own hash).
 */
export function roundCamera({ zoom, lat, lng }: Camera): Camera {
	const rounded = round(zoom, 2);
	const digits = degreeDigits(rounded);
	return { zoom: rounded, lat: round(lat, digits), lng: round(lng, digits) };
}

function degreeDigits(zoom: number): number {
	return Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
}

function round(value: number, digits: number): number {
	// Without the sum, a small negative number becomes -0, which is written "0" and so would not come back.
	return Number(value.toFixed(digits)) + 0;
}

/** A day of the calendar, which "2024-02-31" is not. */
function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return (
		/^\d{4}-\d{2}-\d{2}$/.test(text) &&
		!Number.isNaN(date.getTime()) &&
		date.toISOString().startsWith(text)
	);
}

function parseCamera(text: string): Camera | undefined {
	const match = CAMERA.exec(text);
	if (!match) return undefined;
	const [zoom = NaN, lat = NaN, lng = NaN] = match.slice(1).map(Number);
	const within = zoom >= -2 && zoom <= 24 && Math.abs(lat) <= 85.05 && Math.abs(lng) <= 180;
	return within ? roundCamera({ zoom, lat, lng }) : undefined;
}

function formatCamera(camera: Camera | null): string {
	if (!camera) return '';
	const { zoom, lat, lng } = roundCamera(camera);
	return [zoom, lat, lng].map(decimal).join('/');
}

/** Never with an exponent, which a link could not be read back from. */
function decimal(value: number): string {
	return value.toFixed(8).replace(/\.?0+$/, '');
}
