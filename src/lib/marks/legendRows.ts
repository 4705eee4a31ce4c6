import { shortDateText } from '$lib/domain/dates';
import type { Dataset, EventType } from '$lib/domain/records';
import type { messages } from '$messages';
import { legendRows as words } from '$messages/legendRows';
import { markGeometry, type MarkGeometry } from './markGeometry';
import { MARK_K, radiusOf } from './markScale';
import type { TypeCounts } from './plaque';

/** What a row shows, drawn by the same components as on the map. */
export type LegendSample =
	| { kind: 'mark'; type: EventType; geometry: MarkGeometry; selected: boolean }
	| { kind: 'glyph'; type: EventType }
	| { kind: 'halo'; type: EventType }
	| { kind: 'disputed-place'; type: EventType; geometry: MarkGeometry }
	| { kind: 'plaque'; counts: TypeCounts }
	| { kind: 'dispute-sign' }
	| { kind: 'rose-sign' }
	| { kind: 'source-key'; number: number };

export type LegendSection = keyof typeof messages.legend.sections;
export type LegendRowId = keyof typeof words.rows;

export interface LegendRow {
	id: LegendRowId;
	section: LegendSection;
	sample: LegendSample;
	label: string;
	/** A sentence more, for a legend that has the room. */
	more: string | null;
}

/** Invented numbers, chosen so that line and ring can be told from the disc at the size of a list. */
const READING = {
	headline: { best: 40, low: 40, high: 40, open: false },
	lowest: { best: 70, low: 16, high: 70, open: false },
	highest: { best: 22, low: 22, high: 84, open: false },
	open: { best: 26, low: 26, high: 26, open: true },
	noNumber: { best: null, low: null, high: null, open: false },
	few: { best: 6, low: 6, high: 6, open: false }
};

const attack = (reading: keyof typeof READING, selected = false): LegendSample => ({
	kind: 'mark',
	type: 'attack',
	geometry: drawn('attack', reading),
	selected
});

/** Every sign of the map, in reading order, with what it means. The legend draws these and nothing else. */
export const LEGEND_ROWS: readonly LegendRow[] = [
	row('headline', 'figure', attack('headline')),
	row('lowest', 'figure', attack('lowest')),
	row('highest', 'figure', attack('highest')),
	row('open', 'figure', attack('open')),
	row('noNumber', 'figure', attack('noNumber')),
	row('attack', 'type', { kind: 'glyph', type: 'attack' }),
	row('operation', 'type', { kind: 'glyph', type: 'operation' }),
	row('warning', 'type', { kind: 'glyph', type: 'warning' }),
	row('control', 'type', { kind: 'glyph', type: 'control' }),
	row('uncertain', 'place', { kind: 'halo', type: 'control' }),
	row('disputedPlace', 'place', {
		kind: 'disputed-place',
		type: 'operation',
		geometry: drawn('operation', 'few')
	}),
	row('dispute', 'sign', { kind: 'dispute-sign' }),
	row('selected', 'sign', attack('few', true)),
	row('rose', 'sign', { kind: 'rose-sign' }),
	row('group', 'place', {
		kind: 'plaque',
		counts: [
			['attack', 2],
			['warning', 1]
		]
	}),
	row('arrests', 'type', { kind: 'glyph', type: 'arrest' }),
	row('source', 'sign', { kind: 'source-key', number: 1 })
];

/** A circle of the area scale: how many people, and its radius on the map in CSS px. */
export interface ScaleStep {
	count: number;
	radius: number;
}

/** What a legend draws. It is worked out when the site is built, so that a page need not carry the scales. */
export interface LegendContent {
	rows: readonly LegendRow[];
	/** Smallest first. */
	scale: readonly ScaleStep[];
	/** What the boxed digits stand for. */
	sources: readonly { number: number; name: string; issued: string }[];
}

/** Of a dataset as it is read: the row of the headline names its rule. */
export function legendContent({ sources, rule }: Pick<Dataset, 'sources' | 'rule'>): LegendContent {
	return {
		rows: LEGEND_ROWS.map((row) => (row.id === 'headline' ? headlineRow(row, rule) : row)),
		scale: SCALE_COUNTS.map((count) => ({ count, radius: radiusOf(count) })),
		sources: sources.map(({ number, short_name, issued }) => {
			return { number, name: short_name, issued: shortDateText(issued) };
		})
	};
}

const SCALE_COUNTS = [5, 50, 150];

function drawn(type: EventType, reading: keyof typeof READING): MarkGeometry {
	return markGeometry({ event_type: type, highOpen: false, ...READING[reading] }, MARK_K.list);
}

function headlineRow(row: LegendRow, rule: Dataset['rule']): LegendRow {
	return { ...row, label: words.headlineBy[rule], more: words.areaBy[rule] };
}

function row(id: LegendRowId, section: LegendSection, sample: LegendSample): LegendRow {
	return { id, section, sample, ...words.rows[id] };
}
