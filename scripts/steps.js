/**
 * A time for people: "0.4 s", "2 min 5 s".
 * @param {number} milliseconds
 */
export function durationText(milliseconds) {
	const seconds = milliseconds / 1000;
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} title "Building the site"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
	const start = performance.now();
	console.log(`${title} …`);
	const result = await work();
	console.log(`  done in ${durationText(performance.now() - start)}`);
	return result;
}

/** Ends the run with words for a person in place of a stack. */
export class Stop extends Error {}

/**
 * Runs a script's main function. A `Stop` prints its message alone.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
	try {
		await main();
	} catch (fault) {
		console.error(fault instanceof Stop ? `\n${fault.message}` : fault);
		process.exitCode = 1;
	}
}
