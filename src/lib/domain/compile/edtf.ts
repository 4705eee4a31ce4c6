import { parse } from 'edtf';
import edtf from 'edtf';
import type { DatePrecision, Day, VagueDate } from '../records';

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The part of EDTF (ISO 8601-2) that a `VagueDate` can hold without loss: a day, month or year, each with
 * `~` where it is approximate, and an interval of two of them or of one and `..`.
 */
const PART = /^\d{4}(-\d{2}(-\d{2})?)?~?$/;

export type DateReading =
	{ ok: true; when: VagueDate } | { ok: false; message: string; fix: string };

/** Reads an EDTF string, strictly: real calendar days, no times, intervals from the earlier to the later. */
export function readDate(text: string): DateReading {
	const parts = text.split('/');
	if (parts.length > 2) return fault(text, 'has more than two ends', HOW);
	const ends = parts.map((part, index) => readPart(part, parts.length === 2, index));
	const [first, last = first] = ends;
	if (first === undefined || last === undefined) return fault(text, 'is empty', HOW);
	for (const end of ends) if (typeof end === 'string') return fault(text, end, HOW);
	if (typeof first === 'string' || typeof last === 'string') return fault(text, 'is no date', HOW);
	return joinEnds(text, first, last);
}

interface Span {
	earliest: Day | null;
	latest: Day | null;
}

const HOW =
	'Write an EDTF date: 2024-03-22, 2024-03, 2024, 2024-03-03~ (approximate), 2024-03-23/2024-03-24, 2023-12/.. (open end).';

function fault(text: string, message: string, fix: string): DateReading {
	return { ok: false, message: `The date "${text}" ${message}.`, fix };
}

/** The days of one end, or what is wrong with it. */
function readPart(part: string, isEnd: boolean, index: number): Span | string {
	if (isEnd && part === '..') return { earliest: null, latest: null };
	if (/T|\d:\d/.test(part))
		return 'gives a time; documents print no time zone, so days are the finest';
	if (/[?%]/.test(part)) return 'is marked uncertain (? or %), which no claim can hold';
	if (!PART.test(part)) return 'is not in a form used here';
	try {
		parse(part, { level: 1, types: ['Date'] });
		const { min, max } = edtf(part);
		const span = { earliest: dayOf(min), latest: dayOf(max) };
		// npm edtf takes 29 February 1900 for 1 March; a date must stand in its own text.
		const written = part.replace('~', '');
		const isReal = span.earliest.startsWith(written) && span.latest.startsWith(written);
		return isReal ? span : 'is not in the calendar';
	} catch {
		return index === 0 ? 'is not in the calendar' : 'ends on a day that is not in the calendar';
	}
}

function dayOf(time: number): Day {
	return new Date(time).toISOString().slice(0, 10);
}

function joinEnds(text: string, first: Span, last: Span): DateReading {
	const { earliest } = first;
	const { latest } = last;
	if (earliest === null && latest === null) return fault(text, 'is open at both ends', HOW);
	const [from, to] = text.split('/');
	if (from !== undefined && from === to) {
		return fault(text, 'is an interval of one date', `Write "${from}".`);
	}
	if (earliest !== null && latest !== null && latest < earliest) {
		return fault(text, 'ends before it begins', 'Write the earlier date first.');
	}
	const approximate = text.includes('~');
	const precision = precisionOf(earliest, latest, approximate);
	return { ok: true, when: { edtf: text, earliest, latest, precision, approximate } };
}

/** UCDP's `date_prec`, by the number of days; an open end or a year and more is 5. */
function precisionOf(
	earliest: Day | null,
	latest: Day | null,
	approximate: boolean
): DatePrecision {
	if (earliest === null || latest === null) return 5;
	const days = (Date.parse(latest) - Date.parse(earliest)) / MILLISECONDS_A_DAY + 1;
	// An approximate day is not an exact one.
	if (days === 1) return approximate ? 2 : 1;
	if (days <= 6) return 2;
	if (days === 7) return 3;
	return days <= 31 ? 4 : 5;
}
