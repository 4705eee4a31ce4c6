import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runNode } from '../run.js';
import { step, Stop } from '../steps.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];
const DOWNLOAD_LIMIT = 5 * 60_000;

/**
 * A Chromium or Chrome to test in: `$CHROMIUM`, the system's, the one Playwright downloaded before; failing
 * these, one that is installed now.
 * @param {string} root of the repository
 * @returns {Promise<string>} the path of its program
 * @throws {Stop} with the command to run where none can be had
 */
export async function ensureBrowser(root) {
	const found = await findBrowser();
	if (found) return found;
	const playwright = join(root, 'node_modules/playwright/cli.js');
	await step("Downloading a browser (Playwright's Chromium)", () =>
		runNode(playwright, ['install', 'chromium'], { cwd: root, limit: DOWNLOAD_LIMIT })
	);
	const downloaded = await findBrowser();
	if (downloaded) return downloaded;
	if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
		await step('Installing a browser (apt-get install chromium)', installByApt);
		const installed = await findBrowser();
		if (installed) return installed;
	}
	throw new Stop(
		'The journeys need a Chromium or Chrome, and none was found or could be installed. Run one of\n' +
			'  npx playwright install chromium\n' +
			'  sudo apt-get install chromium\n' +
			'or name one: CHROMIUM=/path/to/chromium npm test'
	);
}

/** @returns {Promise<string | null>} */
export async function findBrowser() {
	const named = process.env['CHROMIUM'];
	if (named) {
		if (await runs(named)) return named;
		throw new Stop(`CHROMIUM names ${named}, which does not run.`);
	}
	for (const path of [...inPath(), ...APPLICATIONS, await playwrightsOwn()]) {
		if (path && existsSync(path) && (await runs(path))) return path;
	}
	return null;
}

function inPath() {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	return chromium.executablePath();
}

/**
 * Some systems have a `chromium-browser` that only tells how to install one.
 * @param {string} path
 */
async function runs(path) {
	const { code, output } = await run(path, ['--version'], { limit: 30_000 });
	return code === 0 && /chrom/i.test(output);
}

async function installByApt() {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update'], { env });
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
}
