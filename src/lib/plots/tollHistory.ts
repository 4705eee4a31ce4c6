import { scaleLinear } from 'd3-scale';
import { dayOfIssue, sourceOf } from '$lib/domain/dataset';
import { hasNumber } from '$lib/domain/counting';
import { dayNumber, dayText } from '$lib/domain/dates';
import { partText } from '$lib/domain/days';
import { spanText, type Figure } from '$lib/domain/figures';
import type { Dataset, Day, EventType, FigureClaim, Source } from '$lib/domain/records';
import { plots } from '$messages/plots';
import { paintOf, statedNumber } from './figurePlot';
import { percent } from './plotRow';

/** A figure over the days of publication: what the newest number was on each. Across in per cent, down in px. */
export interface TollHistory {
	steps: readonly TollStep[];
	/** The days on which a source with an inferred date may have been issued, at the height of its number. */
	inferred: readonly { from: number; to: number; y: number }[];
	type: EventType;
	/** All steps in one sentence. */
	sentence: string;
}

export interface TollStep {
	day: Day;
	/** "23 Mar"; the month only where it changes. */
	label: string;
	at: number;
	y: number;
	/** "at least 133 to more than 133". */
	text: string;
	sources: readonly Source[];
}

/** Heights in px. Under `zero` stand the days. */
export const HISTORY = { height: 160, top: 30, zero: 132 };
/** Fewer numbers than this make no course. */
const LEAST = 3;

/** Null where fewer than three sources give a number, or all the same, or all on one day. */
export function tollHistory(figure: Figure, what: string, dataset: Dataset): TollHistory | null {
	const numeric = figure.counting.filter(hasNumber);
	const days = [...new Set(numeric.map(({ source }) => dayOfIssue(dataset, source)))].sort();
	const heights = new Set(numeric.map(statedNumber));
	if (numeric.length < LEAST || days.length < 2 || heights.size < 2) return null;

	const issued = (claim: FigureClaim) => sourceOf(dataset, claim.source).issued;
	const firstDays = numeric.map(
		(claim) => issued(claim).earliest ?? dayOfIssue(dataset, claim.source)
	);
	const allDays = [...firstDays, ...days].map(dayNumber);
	const across = scaleLinear([Math.min(...allDays), Math.max(...allDays)], [0, 100]);
	const down = scaleLinear([0, Math.max(...heights)], [HISTORY.zero, HISTORY.top]);
	const y = (claim: FigureClaim) => Math.round(down(statedNumber(claim)) * 10) / 10;
	const at = (day: Day) => percent(across(dayNumber(day)));

	const steps = days.map((day, index) => {
		const claims = numeric.filter(({ source }) => dayOfIssue(dataset, source) === day);
		return {
			day,
			label: dayLabel(day, days[index - 1], index === days.length - 1),
			at: at(day),
			y: Math.min(...claims.map(y)),
			text: spanText(claims),
			sources: claims.map(({ source }) => sourceOf(dataset, source))
		};
	});
	return {
		steps,
		inferred: numeric.flatMap((claim) => {
			const { earliest, latest } = issued(claim);
			if (earliest === null || latest === null || earliest === latest) return [];
			return [{ from: at(earliest), to: at(latest), y: y(claim) }];
		}),
		type: paintOf(figure),
		sentence: plots.historySentence(
			what,
			steps.map(({ text, day }) => plots.step(text, dayText(day)))
		)
	};
}

function dayLabel(day: Day, before: Day | undefined, isLast: boolean): string {
	const isSameMonth = before?.slice(0, 7) === day.slice(0, 7);
	return isSameMonth && !isLast ? String(Number(day.slice(8))) : partText(day, 'short', false);
}
