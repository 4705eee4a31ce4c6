/**
 * What a browser's own trace says of one thing that a reader does.
 * @typedef {{ name: string, ph: string, ts: number, dur?: number, tid: number, args?: any }} TraceEvent `ts` and `dur`
 *   in microseconds
 */

/** What runs script, by the names of the trace; some stand within others. */
const SCRIPT = new Set([
	'EvaluateScript',
	'EventDispatch',
	'FireAnimationFrame',
	'FireIdleCallback',
	'FunctionCall',
	'RunMicrotasks',
	'TimerFire',
	'v8.compile'
]);
/** Long enough for the frame that shows the answer and the two after it. */
const WINDOW_US = 50_000;

/**
 * Milliseconds of script on the page's main thread in the three frames from an input on: the input's own task and all
 * that follows from it.
 * @param {import('@playwright/test').CDPSession} devtools
 * @param {string} input `keydown`, `click`
 * @param {() => Promise<void>} act
 * @returns {Promise<number>}
 */
export async function scriptingOf(devtools, input, act) {
	const events = await trace(devtools, act);
	const first = events.find(
		({ name, args }) => name === 'EventDispatch' && args?.data?.type === input
	);
	if (!first) throw new Error(`The trace has no ${input}.`);
	const end = first.ts + WINDOW_US;
	const spans = events
		.filter(({ name, ph, tid }) => ph === 'X' && tid === first.tid && SCRIPT.has(name))
		.map(({ ts, dur = 0 }) => ({ from: Math.max(ts, first.ts), to: Math.min(ts + dur, end) }))
		.filter(({ from, to }) => to > from)
		.sort((a, b) => a.from - b.from);
	let total = 0;
	let until = 0;
	for (const { from, to } of spans) {
		total += Math.max(0, to - Math.max(from, until));
		until = Math.max(until, to);
	}
	return total / 1000;
}

/**
 * @param {import('@playwright/test').CDPSession} devtools
 * @param {() => Promise<void>} act
 * @returns {Promise<TraceEvent[]>} in the order of time
 */
async function trace(devtools, act) {
	/** @type {TraceEvent[]} */
	const events = [];
	/** @param {{ value: any[] }} part */
	const collect = ({ value }) => events.push(...value);
	devtools.on('Tracing.dataCollected', collect);
	const complete = new Promise((resolve) =>
		devtools.once('Tracing.tracingComplete', () => resolve(null))
	);
	await devtools.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline', 'v8'] }
	});
	await act();
	await devtools.send('Tracing.end');
	await complete;
	devtools.off('Tracing.dataCollected', collect);
	return events.sort((a, b) => a.ts - b.ts);
}
