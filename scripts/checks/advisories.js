import { runNpm } from '../run.js';

/**
 * No package with a high or critical advisory. Where the registry answers no such questions (a mirror, no
 * network) nothing was checked, and that is what it says.
 * @type {import('./tools.js').Check}
 */
export async function advisories(root) {
	const { output } = await runNpm(['audit', '--json'], { cwd: root });
	const counts = readAdvisories(output);
	if (counts === null) {
		return { passed: 0, failed: 0, note: 'could not be checked: the registry answers no audits' };
	}
	const note = `${counts.high} high, ${counts.critical} critical`;
	const failed = counts.high + counts.critical > 0 ? 1 : 0;
	return { passed: 1 - failed, failed, note, output };
}

/**
 * @param {string} output of `npm audit --json`, with npm's warnings around it
 * @returns {{ high: number, critical: number } | null} null where it holds no audit
 */
export function readAdvisories(output) {
	try {
		const report = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
		const { high, critical } = report.metadata.vulnerabilities;
		return { high, critical };
	} catch {
		return null;
	}
}
