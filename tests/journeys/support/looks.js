/** The looks every page must hold in: both themes, on a desk and at the narrowest width WCAG asks for. */
export const THEMES = /** @type {const} */ (['light', 'dark']);
export const SIZES = {
	desk: { width: 1280, height: 800 },
	narrow: { width: 320, height: 640 }
};

/**
 * Shows the page in each look, one after the other, without loading it again.
 * @param {import('@playwright/test').Page} page
 * @param {(look: string) => Promise<void>} check `look`: "light at 320 px"
 */
export async function inEveryLook(page, check) {
	for (const size of Object.values(SIZES)) {
		await page.setViewportSize(size);
		for (const colorScheme of THEMES) {
			await page.emulateMedia({ colorScheme });
			await check(`${colorScheme} at ${size.width} px`);
		}
	}
}

/**
 * Shows the page in the hardest look: dark, and at the narrowest width.
 * @param {import('@playwright/test').Page} page
 * @param {(look: string) => Promise<void>} check
 */
export async function inOneLook(page, check) {
	await page.setViewportSize(SIZES.narrow);
	await page.emulateMedia({ colorScheme: 'dark' });
	await check(`dark at ${SIZES.narrow.width} px`);
}
