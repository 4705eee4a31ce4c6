import { defineConfig } from '@playwright/test';
import { join } from 'node:path';
import { findBrowser } from '../scripts/install/browser.js';

const root = join(import.meta.dirname, '..');
/** Read again in each worker, so it must come out the same. */
const port = Number(process.env['JOURNEY_PORT'] ?? 4199);
const executablePath = (await findBrowser()) ?? undefined;
if (executablePath) process.env['CHROMIUM'] = executablePath;

const QUIET = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
/** Pages are painted on the processor, which is several times as fast as on a GPU made of software. */
const SOFTWARE_WEBGL = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-rasterization'
];
const WITHOUT_WEBGL = ['--disable-3d-apis'];

/** @param {string[]} args */
const launchedWith = (args) => ({
	launchOptions: {
		args: [...QUIET, ...args],
		...(executablePath ? { executablePath } : {})
	}
});

export default defineConfig({
	testDir: './journeys',
	outputDir: '../test-results/journeys',
	fullyParallel: true,
	// Two cores draw the map in software; more pages at once only wait for each other.
	workers: 2,
	timeout: 90_000,
	expect: { timeout: 20_000 },
	reporter: 'line',
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		viewport: { width: 1280, height: 800 },
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure'
	},
	projects: [
		{
			name: 'chromium',
			grepInvert: /@without-webgl/,
			use: launchedWith(SOFTWARE_WEBGL)
		},
		{
			name: 'without WebGL',
			grep: /@without-webgl/,
			use: launchedWith(WITHOUT_WEBGL)
		}
	],
	webServer: {
		command: `node scripts/serve.js build --port ${port} --strict-port`,
		cwd: root,
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false
	}
});
