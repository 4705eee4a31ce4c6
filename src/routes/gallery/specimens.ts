import type { MarkReading } from '$lib/domain/figures';
import type { EventType } from '$lib/domain/records';
import type { PlacedMark } from '$lib/marks/grouping';
import { markGeometry, type MarkGeometry } from '$lib/marks/markGeometry';
import { MARK_K } from '$lib/marks/markScale';

/** A state of a mark with its name. Numbers that stand in no source are called invented. */
export interface Specimen {
	reading: MarkReading;
	/** The headline in its source's words, where the mark has to write it. */
	asWritten: string | null;
	caption: string;
}

export const READINGS: readonly Specimen[] = [
	specimen('24: headline number', 'attack', { best: 24 }),
	specimen('some 140, lowest more than 60', 'attack', { best: 140, low: 61 }),
	specimen('140, lowest 130: too near for a line (invented)', 'attack', { best: 140, low: 130 }),
	specimen('at least 22: dashed, 3.5 px off', 'attack', { best: 22, open: true }),
	specimen('at least 175, and 13, added as area', 'attack', { best: 188, open: true }),
	specimen('nearly 100, drawn as 99', 'attack', { best: 99 }),
	specimen('no number: fixed, 6 px', 'attack', {}),
	specimen('at least 6, lowest 2 or more', 'attack', { best: 6, low: 2, open: true }),
	specimen('30, highest 90 (invented)', 'attack', { best: 30, high: 90 }),
	specimen('30, lowest 10, highest at least 90 (invented)', 'attack', {
		best: 30,
		low: 10,
		high: 90,
		highOpen: true
	}),
	specimen('30, highest 32: ring kept 3.5 px off (invented)', 'attack', { best: 30, high: 32 }),
	specimen('6 suspects: equal area', 'operation', { best: 6 }),
	specimen('at least 40 suspects (invented)', 'operation', { best: 40, low: 12, open: true }),
	specimen('operation, no number', 'operation', {}),
	specimen('warning: fixed', 'warning', {}),
	specimen('territory held: fixed', 'control', {}),
	specimen('arrests: only in lists', 'arrest', {}),
	specimen(
		'beyond the scale: written (invented)',
		'attack',
		{ best: 1001, open: true },
		'more than 1,000'
	)
];

export interface StateSpecimen {
	caption: string;
	type: EventType;
	geometry: MarkGeometry;
	selected?: boolean;
	cursor?: boolean;
	disputed?: boolean;
}

const moscow = geometryOf('attack', { best: 140, low: 61 });
const kaluga = geometryOf('operation', { best: 6 });
const warning = geometryOf('warning', {});

export const STATES: readonly StateSpecimen[] = [
	{ caption: 'selected', type: 'attack', geometry: moscow, selected: true },
	{ caption: 'keyboard cursor', type: 'attack', geometry: moscow, cursor: true },
	{
		caption: 'selected, cursor on it',
		type: 'attack',
		geometry: moscow,
		selected: true,
		cursor: true
	},
	{ caption: 'values exclude each other', type: 'attack', geometry: moscow, disputed: true },
	{ caption: 'operation, selected', type: 'operation', geometry: kaluga, selected: true },
	{ caption: 'operation, cursor', type: 'operation', geometry: kaluga, cursor: true },
	{ caption: 'operation, disputed', type: 'operation', geometry: kaluga, disputed: true },
	{ caption: 'warning, selected', type: 'warning', geometry: warning, selected: true },
	{ caption: 'warning, disputed', type: 'warning', geometry: warning, disputed: true },
	{
		caption: 'territory, cursor',
		type: 'control',
		geometry: geometryOf('control', {}),
		cursor: true
	}
];

/** Five events in one city: their places are one point, so only moving them aside parts them. */
export const ONE_CITY: readonly PlacedMark[] = [
	placed('airport', { best: 188, open: true }),
	placed('maternity ward', { best: 24 }),
	placed('university', { best: 22, open: true }),
	placed('embassy', { best: 6, low: 2, open: true }),
	placed('hotel', {})
];

function geometryOf(type: EventType, values: Partial<MarkReading>): MarkGeometry {
	return markGeometry(readingOf(type, values));
}

function placed(id: string, values: Partial<MarkReading>): PlacedMark {
	return { id, x: 0, y: 0, geometry: markGeometry(readingOf('attack', values), MARK_K.map) };
}

function specimen(
	caption: string,
	type: EventType,
	values: Partial<MarkReading>,
	asWritten: string | null = null
): Specimen {
	return { caption, asWritten, reading: readingOf(type, values) };
}

function readingOf(type: EventType, values: Partial<MarkReading>): MarkReading {
	const best = values.best ?? null;
	return { event_type: type, best, low: best, high: best, open: false, highOpen: false, ...values };
}
