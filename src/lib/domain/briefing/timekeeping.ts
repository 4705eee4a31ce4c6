/** A watch that can be stopped and set going again. Times are in ms. */
export interface Watch {
	/** Since when it runs; null while it stands. */
	since: number | null;
	/** What had passed when it was last stopped. */
	before: number;
}

export const NEW_WATCH: Watch = { since: null, before: 0 };

export function elapsed({ since, before }: Watch, now: number): number {
	return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Starts it where it stands, stops it where it runs. */
export function toggled(watch: Watch, now: number): Watch {
	return watch.since === null
		? { ...watch, since: now }
		: { since: null, before: elapsed(watch, now) };
}

/** Behind and ahead are told in steps of so much: what changes every second is looked at every second. */
const PACE_STEP = 10_000;

/** Where a speaker stands who gives each step the same share of the time. In ms: less than 0 is behind, 0 on pace. */
export function pace(
	passed: number,
	{ number, steps, total }: { number: number; steps: number; total: number }
): number {
	const share = total / steps;
	const [from, to] = [(number - 1) * share, number * share];
	const off = passed < from ? from - passed : Math.min(0, to - passed);
	return Math.trunc(off / PACE_STEP) * PACE_STEP || 0;
}

/** "06:12"; with hours where there are any: "1:06:12". */
export function clockText(time: number): string {
	const seconds = Math.floor(Math.abs(time) / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	const rest = `${two(minutes)}:${two(seconds % 60)}`;
	return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The time of day as a clock on the wall has it: "14:32". */
export function timeOfDay(now: number): string {
	const date = new Date(now);
	return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
