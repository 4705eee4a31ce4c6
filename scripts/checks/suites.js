import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from '../run.js';

/**
 * @typedef {import('./tools.js').Result} Result
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * Unit, dataset and architecture tests.
 * @type {import('./tools.js').Check}
 */
export function unitTests(root) {
	const report = join(root, '.cache/tests/unit.json');
	const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
	return runSuite(root, 'node_modules/vitest/vitest.mjs', args, { report, count: countUnit });
}

/**
 * The browser journeys.
 * @param {string} browser the path of its program
 * @param {number} port a free one
 * @returns {import('./tools.js').Check}
 */
export function journeys(browser, port) {
	return (root) => {
		const report = join(root, '.cache/tests/journeys.json');
		const args = ['test', '--config', 'tests/playwright.config.js', '--reporter=line,json'];
		return runSuite(root, 'node_modules/@playwright/test/cli.js', args, {
			report,
			count: countJourneys,
			env: {
				CHROMIUM: browser,
				JOURNEY_PORT: String(port),
				PLAYWRIGHT_JSON_OUTPUT_FILE: report
			}
		});
	};
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number }} report
 * @returns {Count}
 */
export function countUnit({ numPassedTests, numFailedTests }) {
	return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * @param {{ stats: { expected: number, flaky: number, unexpected: number } }} report
 * @returns {Count} a journey that passes only now and then has failed
 */
export function countJourneys({ stats }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/**
 * @param {string} root
 * @param {string} script
 * @param {string[]} args
 * @param {{ report: string, count: (report: any) => Count, env?: Record<string, string> }} reading
 * @returns {Promise<Result>}
 */
async function runSuite(root, script, args, { report, count, env = {} }) {
	mkdirSync(dirname(report), { recursive: true });
	rmSync(report, { force: true });
	const { code, output } = await runNode(join(root, script), args, {
		cwd: root,
		env: { NO_COLOR: '1', ...env }
	});
	const { passed, failed } = counted(report, count);
	// A suite that falls over before its tests run fails too, and so does one without tests.
	const fellOver = failed === 0 && (code !== 0 || passed === 0);
	return { passed, failed: fellOver ? 1 : failed, output, note: `${passed + failed} tests` };
}

/**
 * @param {string} report
 * @param {(report: any) => Count} count
 */
function counted(report, count) {
	try {
		return count(JSON.parse(readFileSync(report, 'utf8')));
	} catch {
		return { passed: 0, failed: 0 };
	}
}
