import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './install/browser.js';
import { serve } from './serve.js';
import { runMain, Stop } from './steps.js';

const root = join(import.meta.dirname, '..');
const PICTURE = 'README.png';
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** `npm run picture`: takes the README's picture of the site in `build/`, with the live map. */
async function main() {
	if (!existsSync(join(root, 'build/index.html'))) throw new Stop('Run npm run build first.');
	const executablePath = await ensureBrowser(root);
	const server = await serve({ folders: [join(root, 'build')], port: 0 });
	const browser = await chromium.launch({ executablePath, args: FLAGS });
	try {
		const page = await browser.newPage({
			viewport: { width: 1440, height: 900 },
			colorScheme: 'light',
			reducedMotion: 'reduce'
		});
		await page.goto(server.address);
		await page.locator('[data-map="live"]').waitFor({ timeout: 60_000 });
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		await page.screenshot({ path: join(root, PICTURE) });
		console.log(`Taken: ${PICTURE}`);
	} finally {
		await browser.close();
		await server.close();
	}
}

await runMain(main);
