import { daysOfIssue } from '../dataset';
import { dayNumber } from '../dates';
import type { Dataset } from '../records';
import { disputedSpan, monthStart, spanOf, type ClosedSpan } from './daySpan';

/** A dataset of fewer days is not framed by months. */
const FEW_DAYS = 14;
/** Sources issued later than this after the last event, measured by the span of the events, are beside the axis. */
const AFTERMATH = 0.25;

/** What the axis shows: all dates of all events, with the days on which sources were issued; null without any date. */
export function wholeSpan(dataset: Dataset): ClosedSpan | null {
	const spans = dataset.events.flatMap((event) => [spanOf(event.when), disputedSpan(event)]);
	const starts = spans.map((span) => span?.from ?? (span?.to ?? NaN) - 1).filter(Number.isFinite);
	const ends = spans.map((span) => span?.to ?? (span?.from ?? NaN) + 1).filter(Number.isFinite);
	if (starts.length === 0 || ends.length === 0) return null;
	const from = Math.min(...starts);
	const issued = daysOfIssue(dataset)
		.filter((day) => day !== '')
		.map((day) => dayNumber(day) + 1);
	// What is dated by its year alone was over when it was reported.
	const told = Math.max(from + 1, Math.min(Math.max(...ends), Math.max(...issued, -Infinity)));
	const last = issued.length > 0 ? told : Math.max(...ends);
	const reach = last + Math.max(FEW_DAYS, (last - from) * AFTERMATH);
	return framed(from, Math.max(last, ...issued.filter((day) => day <= reach)));
}

function framed(from: number, to: number): ClosedSpan {
	if (to - from < FEW_DAYS) return { from, to };
	return { from: monthStart(from), to: monthStart(to - 1, 1) };
}
