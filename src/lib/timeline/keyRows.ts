import { EVENT_TYPES } from '$lib/domain/vocabulary';
import type { MarkGeometry } from '$lib/marks/markGeometry';
import { messages } from '$messages';
import { legendRows } from '$messages/legendRows';
import { timeline } from '$messages/timeline';
import { timelineKey as words } from '$messages/timelineKey';
import { dateSigns, pathSample, sampleOf, type KeySample } from './keySamples';
import type { TimelineLayout } from './timelineLayout';
import type { TimelineMark } from './timelineMarks';

/** A sign with what it means. */
export interface KeyRow {
	id: string;
	label: string;
	sample: KeySample;
}

/** What a figure may have drawn around or in its disc. */
const FIGURE_SIGNS: readonly {
	id: 'lowest' | 'highest' | 'open' | 'noNumber';
	isIn(drawing: MarkGeometry): boolean;
}[] = [
	{ id: 'lowest', isIn: ({ innerRadius }) => innerRadius !== null },
	{ id: 'highest', isIn: ({ ring }) => ring !== null && ring.dasharray === null },
	{ id: 'open', isIn: ({ ring }) => ring !== null && ring.dasharray !== null },
	{ id: 'noNumber', isIn: ({ hollow }) => hollow }
];

/** Every sign that is on the strip, and no other. `marks`: those that the filter leaves. */
export function keyRows(layout: TimelineLayout, marks: readonly TimelineMark[]): KeyRow[] {
	const drawings = marks.map(({ geometry }) => geometry);
	const figures = FIGURE_SIGNS.filter(({ isIn }) => drawings.some(isIn));
	const grounds = (['ground', 'histogram'] as const).filter((kind) =>
		layout.paths.some((path) => path.kind === kind && path.d !== '')
	);
	return [
		...EVENT_TYPES.filter((type) => marks.some((mark) => mark.type === type)).map((type) => ({
			id: type,
			label: type === 'arrest' ? words.rows.arrest : legendRows.rows[type].label,
			sample: sampleOf([{ type }])
		})),
		...(drawings.some(({ count }) => count !== null) ? [sizeRow()] : []),
		...figures.map(({ id }) => ({
			id,
			label: legendRows.rows[id].label,
			sample: sampleOf([{ type: 'attack', reading: id }])
		})),
		...dateSigns(marks).map(({ sign, sample }) => ({
			id: sign,
			label: words.rows[sign],
			sample
		})),
		...grounds.map((kind) => ({ id: kind, label: words.rows[kind], sample: pathSample(kind) })),
		...(layout.boxes.length > 0
			? [{ id: 'source', label: timeline.issued, sample: { places: [], paths: [], source: 1 } }]
			: [])
	];
}

function sizeRow(): KeyRow {
	const sample = sampleOf([
		{ type: 'attack', span: { from: 17, to: 18 } },
		{ type: 'attack', reading: 'many', span: { from: 37, to: 38 } }
	]);
	return { id: 'size', label: messages.legend.scale.label, sample };
}
