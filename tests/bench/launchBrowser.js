import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/install/browser.js';

const FLAGS = [
	'--no-sandbox',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	// No reader's browser paints its pages with a software GPU: it has a real one, or none and paints on the processor.
	'--disable-gpu-rasterization',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic'
];

/**
 * The browser of every benchmark, so that their figures are of the same one.
 * @param {string} root of the repository
 */
export async function launchBrowser(root) {
	return chromium.launch({ executablePath: await ensureBrowser(root), args: FLAGS });
}
