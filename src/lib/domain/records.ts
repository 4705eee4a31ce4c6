/**
 * The shapes of the compiled dataset. `geodata/` holds what people write; `compile` checks it and adds what is
 * computed once (dates as spans of days, radii of uncertainty). After that nothing re-reads or re-parses a record.
 * All of it is plain JSON, so a page can carry it.
 */

/** A calendar day, `YYYY-MM-DD`. Documents print no time zone, so a day is the finest time there is. */
export type Day = string;

/** Longitude and latitude in degrees (WGS 84), in GeoJSON order. */
export type Position = readonly [lng: number, lat: number];

export type EventType = 'attack' | 'operation' | 'arrest' | 'warning' | 'control';
export type Outcome = 'completed' | 'failed' | 'foiled';
export type FigureField = 'killed' | 'injured' | 'detained';
export type ClaimField =
	FigureField | 'date' | 'place' | 'target' | 'responsibility' | 'control' | 'issuer';

/** Who a figure counts. `victims`: everyone killed or hurt but attackers and the suspects of an operation. */
export type Counted = 'victims' | 'civilians' | 'security_forces' | 'suspects' | 'attackers';

export type Stance = 'claimed' | 'attributed' | 'suspected' | 'denied' | 'confirmed';

/** UCDP: 1 exact, 2 near a known place, 3 ADM2, 4 ADM1, 5 part of a country, 6 country, 7 at sea or in the air. */
export type WherePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** UCDP: 1 exact day, 2 two to six days, 3 a week, 4 a month, 5 a year or more. */
export type DatePrecision = 1 | 2 | 3 | 4 | 5;

/** A date as a source gives it: an EDTF string and the days it may stand for. */
export interface VagueDate {
	edtf: string;
	/** First and last day it may mean; null where that end is open. */
	earliest: Day | null;
	latest: Day | null;
	precision: DatePrecision;
	/** EDTF `~`. */
	approximate: boolean;
}

interface ClaimBase {
	id: string;
	/** Id of the source. */
	source: string;
	/** The n-th line of the document that is not empty, counted from 1. */
	paragraph: number;
	/** The shortest run of the source's own words that carries the value; at most eight words. */
	words: string;
	/** Who the source says said it. */
	attributed_to?: string;
	/** One statement that covers several features: the same key on each of its claims. */
	jointly?: string;
	note?: string;
}

export interface FigureClaim extends ClaimBase {
	field: FigureField;
	low: number | null;
	high: number | null;
	of: Counted;
	approximate?: true;
	/** Counted from persons the text lists; the text itself gives no number. */
	enumerated?: true;
	/** Claims of one source with the same key are disjoint parts of one statement. */
	part_of?: string;
}

export interface DateClaim extends ClaimBase {
	field: 'date';
	date: string;
	/** The words a relative date leans on, as "last month". */
	basis?: string;
	/** Computed from `date`. */
	when: VagueDate;
}

/** Where something is said to be. Drawn when it has coordinates. */
export interface Location {
	place: string;
	coordinates?: Position;
	where_prec?: WherePrecision;
	/** Computed: the radius in kilometres within which the place lies, by `where_prec`. */
	radius_km?: number;
}

export interface PlaceClaim extends ClaimBase, Location {
	field: 'place';
	/** Name of the first-order unit and country, where it is known. */
	admin1?: string;
	iso3?: string;
}

export interface TargetClaim extends ClaimBase, Partial<Location> {
	field: 'target';
	/** What was aimed at, in a few neutral words of ours: "synagogue". */
	target: string;
}

export interface ControlClaim extends ClaimBase, Location {
	field: 'control';
	/** Id of the actor said to hold or besiege it. */
	actor: string;
	status: 'held' | 'besieged';
}

export interface ResponsibilityClaim extends ClaimBase {
	field: 'responsibility';
	stance: Stance;
	/** Id of the actor. */
	actor: string;
	/** What a confirmation confirms: that the actor did it, or only that its claim is genuine. */
	confirms?: 'act' | 'claim';
}

export interface IssuerClaim extends ClaimBase {
	field: 'issuer';
	/** Who is said to have issued the warning, in a few neutral words of ours. */
	issuer: string;
}

export type Claim =
	| FigureClaim
	| DateClaim
	| PlaceClaim
	| TargetClaim
	| ControlClaim
	| ResponsibilityClaim
	| IssuerClaim;

/** What claims are about: an attack, an operation, a warning, control of a place, or arrests in one country. */
export interface EventRecord {
	id: string;
	title: string;
	event_type: EventType;
	sub_event_type?: string;
	outcome?: Outcome;
	/** The date that the rule makes of the claims, with the days it may mean. */
	when: VagueDate;
	place?: string;
	admin1?: string;
	/** ISO 3166-1 alpha-3. Absent where no source says the country. */
	iso3?: string;
	where_prec?: WherePrecision;
	/** As on a place claim: how far from `coordinates` the event may lie. */
	radius_km?: number;
	/** Null for arrests, and where no source gives a place. */
	coordinates: Position | null;
	/** Empty where a lens leaves some of the claims out, since it is written of them all. */
	summary: string;
	claims: readonly Claim[];
}

export interface Source {
	id: string;
	/** Its number on every list, plot and stage: its place in `sources.json`, from 1. */
	number: number;
	/** The one name used everywhere, made of what the document gives. */
	short_name: string;
	/** Absent where the document has none. */
	title?: string;
	authors: readonly string[];
	publisher?: string;
	/** http or https only. */
	url?: string;
	/** As printed in the document, with the time where one is printed. */
	issued_text?: string;
	issued: VagueDate;
	issued_basis: 'printed' | 'inferred';
	/** Why the inferred days; always there when inferred. */
	issued_reason?: string;
	kind: 'news' | 'analysis' | 'official';
	/** Agencies it relays. */
	wire: readonly string[];
	document: string;
	sha256: string;
}

/** A group or a government. A branch names the whole it is a branch of. */
export interface Actor {
	id: string;
	name: string;
	branch_of?: string;
}

/**
 * Which claim speaks for a figure: the newest, the lowest, the highest, or the ends of all of them. Of the newest day
 * all claims speak, since a document prints no time that could part them.
 */
export type HeadlineRule = 'latest' | 'span' | 'lowest' | 'highest';

export interface Dataset {
	/** Hash of the data and its schema. */
	version: string;
	schema_version: string;
	/** How headlines are made: not of the data, but of how they are read. */
	rule: HeadlineRule;
	/** In order of `number`. */
	sources: readonly Source[];
	actors: readonly Actor[];
	/** Newest first; arrests last, by country name. */
	events: readonly EventRecord[];
}
