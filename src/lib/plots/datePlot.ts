import { scaleLinear } from 'd3-scale';
import { dateAgreement } from '$lib/domain/agreement';
import { dateText, dayNumber } from '$lib/domain/dates';
import type { Dataset, DateClaim, VagueDate } from '$lib/domain/records';
import { plots } from '$messages/plots';
import { dateAxis, type DateTick } from './dateAxis';
import { besideMarks, CLOSED, percent, yearOfIssue, type PlotMark, type PlotRow } from './plotRow';

/** The dates that sources give, a row each, on one axis. */
export interface DatePlot {
	rows: readonly PlotRow[];
	ticks: readonly (DateTick & { at: number })[];
	year: string | null;
}

/** Null where all sources give one date, or none has an end that an axis could hold. */
export function datePlot(claims: readonly DateClaim[], dataset: Dataset): DatePlot | null {
	const days = claims
		.flatMap(({ when }) => [when.earliest, when.latest])
		.filter((day) => day !== null)
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	const values = new Set(claims.map(({ when }) => when.edtf));
	if (first === undefined || last === undefined || values.size < 2) return null;

	const { from, to, ticks } = dateAxis(first, last);
	const scale = scaleLinear([from, to], [0, 100]);
	const place = (day: number) => percent(scale(day));
	const sides = new Set(
		dateAgreement(claims)
			.sides.flat()
			.map(({ id }) => id)
	);
	const rows = dataset.sources.flatMap((source) => {
		const said = claims.filter((claim) => claim.source === source.id);
		const [claim] = said;
		if (!claim) return [];
		const dates = distinct(said.map(({ when }) => when));
		const marks = dates.map((when) => markOf(when, place));
		return {
			source,
			paragraph: claim.paragraph,
			text: plots.together(dates.map(dateText)),
			notes: [],
			filled: false,
			differs: said.some(({ id }) => sides.has(id)),
			marks,
			words: besideMarks(marks)
		};
	});
	return {
		rows,
		ticks: ticks.map((tick) => ({ ...tick, at: place(tick.day) })),
		year: yearOfIssue(rows)
	};
}

/** A bar over all days that it may mean, each in full; a dot for one day, at its middle; a stroke where it opens. */
function markOf({ earliest, latest }: VagueDate, place: (day: number) => number): PlotMark {
	if (earliest !== null && earliest === latest) {
		const noon = place(dayNumber(earliest) + 0.5);
		return { ...CLOSED, form: 'dot', from: noon, to: noon };
	}
	const first = earliest ?? latest;
	const last = latest ?? earliest;
	return {
		...CLOSED,
		form: 'bar',
		from: first === null ? 0 : place(dayNumber(first)),
		to: last === null ? 100 : place(dayNumber(last) + (latest === null ? 0 : 1)),
		up: latest === null ? 100 : null,
		down: earliest === null ? 0 : null
	};
}

function distinct(dates: readonly VagueDate[]): VagueDate[] {
	return dates.filter(
		({ edtf }, index) => dates.findIndex((other) => other.edtf === edtf) === index
	);
}
