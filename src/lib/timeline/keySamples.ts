import { isClosed, type ClosedSpan, type DaySpan } from '$lib/domain/timeline/daySpan';
import type { MarkReading } from '$lib/domain/figures';
import type { EventType } from '$lib/domain/records';
import { markGeometry } from '$lib/marks/markGeometry';
import { MARK_K } from '$lib/marks/markScale';
import { placeMarks, type PlacedMarks } from './placeMarks';
import type { TimelineMark } from './timelineMarks';

/** A sign as it stands in the key: laid out by what lays out the timeline, on an axis of its own. */
export interface KeySample {
	places: PlacedMarks['places'];
	paths: readonly { kind: string; d: string }[];
	/** The digit in a box, where the sign is that of a source. */
	source?: number;
}

/** In px. A day of a sample is as wide as one. */
export const SAMPLE = { width: 56, height: 24 };
const MIDDLE = SAMPLE.height / 2;
const PARTS = [{ from: 0, to: SAMPLE.width, left: 0, right: 100, isDetail: false }];
const CENTRE: DaySpan = { from: SAMPLE.width / 2 - 0.5, to: SAMPLE.width / 2 + 0.5 };

type Reading = Omit<MarkReading, 'event_type'>;
/** Invented numbers, whose discs, lines and rings can be told apart at this size. */
const plain = (count: number | null): Reading => ({
	best: count,
	low: count,
	high: count,
	open: false,
	highOpen: false
});
export const READINGS = {
	few: plain(5),
	many: plain(60),
	lowest: { ...plain(60), low: 12 },
	highest: { ...plain(5), high: 60 },
	open: { ...plain(5), open: true },
	noNumber: plain(null)
};

interface Invented {
	type: EventType;
	reading?: keyof typeof READINGS;
	span?: DaySpan;
	bracket?: ClosedSpan;
}

/** `line`: how far down its axis is, in px; in the middle where nothing stands under a mark. */
export function sampleOf(marks: readonly Invented[], line: number = MIDDLE): KeySample {
	return placeMarks(marks.map(markOf), {
		parts: PARTS,
		width: SAMPLE.width,
		top: line,
		line,
		bottom: SAMPLE.height,
		tray: { left: 100, column: 0, rows: 1 }
	});
}

function markOf({ type, reading = 'few', span = CENTRE, bracket }: Invented): TimelineMark {
	const geometry = markGeometry({ event_type: type, ...READINGS[reading] }, MARK_K.timeline);
	return { id: '', ids: [], type, name: '', geometry, hit: 0, span, bracket: bracket ?? null };
}

/** A short bar stands under its mark, a long one runs through it. */
const vague = (type: EventType): KeySample =>
	sampleOf([
		{ type, span: { from: 5, to: 10 } },
		{ type, span: { from: 16, to: SAMPLE.width } }
	]);

const disputed = (type: EventType): KeySample =>
	sampleOf([{ type, bracket: { from: 8, to: SAMPLE.width - 8 } }], 6);

const open = (type: EventType): KeySample => sampleOf([{ type, span: { from: 10, to: null } }], 2);

/** How dates are drawn that are not one day, each in the colour of a mark that has such a date. */
export function dateSigns(
	marks: readonly TimelineMark[]
): { sign: 'bar' | 'bracket' | 'arrow'; sample: KeySample }[] {
	const signs = [
		{ sign: 'bar' as const, draw: vague, has: ({ span }: TimelineMark) => isVague(span) },
		{
			sign: 'bracket' as const,
			draw: disputed,
			has: ({ bracket }: TimelineMark) => bracket !== null
		},
		{ sign: 'arrow' as const, draw: open, has: ({ span }: TimelineMark) => isOpen(span) }
	];
	return signs.flatMap(({ sign, draw, has }) => {
		const mark = marks.find(has);
		return mark ? [{ sign, sample: draw(mark.type) }] : [];
	});
}

const isVague = (span: DaySpan | null) =>
	span !== null && isClosed(span) && span.to - span.from > 1;
const isOpen = (span: DaySpan | null) => span !== null && !isClosed(span);

/** What is no mark: a ground or columns. */
export function pathSample(kind: 'ground' | 'histogram'): KeySample {
	const { height } = SAMPLE;
	const columns = [14, 22, 8].map(
		(top, index) => `M${30 + index * 14} ${height}v-${top}h13v${top}Z`
	);
	const d = kind === 'ground' ? `M10 3H90V${height - 3}H10Z` : columns.join('');
	return { places: [], paths: [{ kind, d }] };
}
