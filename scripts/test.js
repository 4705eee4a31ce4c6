// Only Node's own modules may be imported here at first: nothing else is there on a fresh clone.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { advisories } from './checks/advisories.js';
import { journeys, unitTests } from './checks/suites.js';
import { build, claims, formatting, lint, mapData, types } from './checks/tools.js';
import { checkNode, installPackages } from './install/packages.js';
import { durationText, runMain } from './steps.js';

/**
 * @typedef {import('./checks/tools.js').Check} Check
 * @typedef {import('./checks/tools.js').Result} Result
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** The documents the dataset was coded from are not ours to publish; where they are, the claims are checked. */
const DOCUMENTS = '../shared/sources';

/** `npm test`: every check there is, in the order in which they are likely to fail. */
async function test() {
	checkNode();
	await installPackages(root);
	const { ensureBrowser } = await import('./install/browser.js');
	const browser = await ensureBrowser(root);
	console.log(`Testing in ${browser}`);
	const total = { passed: 0, failed: 0 };
	/**
	 * @param {string} title
	 * @param {Check} check
	 */
	const report = async (title, check) => {
		const result = await timed(title, check);
		total.passed += result.passed;
		total.failed += result.failed;
		return result.failed === 0;
	};
	await runChecks(report, browser);
	console.log(`\n${total.passed} passed, ${total.failed} failed`);
	if (total.failed > 0) process.exitCode = 1;
}

/**
 * @param {(title: string, check: Check) => Promise<boolean>} report
 * @param {string} browser
 */
async function runChecks(report, browser) {
	await report('Map data', mapData);
	await report('Formatting', formatting);
	await report('Lint', lint);
	await report('Types', types);
	await report('Unit, dataset and architecture tests', unitTests);
	if (existsSync(join(root, DOCUMENTS))) await report('Claims', claims(DOCUMENTS));
	await report('Advisories', advisories);
	if (!(await report('Build', build))) {
		console.log('No build, so no second build and no journeys.');
		return;
	}
	const { sameBytes } = await import('./checks/sameBytes.js');
	await report('Second build, same bytes', sameBytes);
	await report('Journeys', journeys(browser, await freePort()));
}

/**
 * @param {string} title
 * @param {Check} check
 * @returns {Promise<Result>}
 */
async function timed(title, check) {
	const start = performance.now();
	const result = await check(root);
	const mark = result.failed > 0 ? 'FAILED' : result.passed > 0 ? 'ok' : '-';
	const note = result.note ? ` (${result.note})` : '';
	console.log(`${mark.padEnd(6)} ${title}${note}, ${durationText(performance.now() - start)}`);
	if (result.failed > 0 && result.output) console.log(indented(result.output));
	return result;
}

/** @param {string} text */
function indented(text) {
	return text.trimEnd().replace(/^/gm, '       ');
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((done, fail) => {
		const probe = createServer();
		probe.on('error', fail);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => done(port));
		});
	});
}

await runMain(test);
