import { feature, features } from './support/builtSite.js';
import { expectEveryClaim, paragraphAddress, quotations } from './support/claims.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';

const CROCUS = 'Crocus City Hall attack';
/** Where the attack near Moscow stands apart from the warning in Moscow. */
const NEAR_MOSCOW = '/?at=8/55.8/37.5';

test('a mark opens what its sources say', async ({ theDriver }) => {
	await theDriver.openMap(NEAR_MOSCOW);
	await theDriver.mark(/^Attack, Crocus City Hall attack/).click();
	const { popup } = theDriver;
	await theDriver.popupAbout(CROCUS);
	await expect(popup).toContainText('Krasnogorsk, 22 March 2024 —');
	await expect(popup).toContainText('some 140');
	await expect(popup).toContainText('killed');
	await expect(popup).toContainText('says Dimensions, 29 March');
	await expect(popup).toContainText('Reports rose from more than 60 to some 140');
	const said = popup.getByRole('list', { name: 'Who says what' }).getByRole('listitem');
	await expect(said).toHaveCount(5);
	for (const number of [1, 2, 3, 4, 5]) {
		const line = said.nth(number - 1);
		await expect(line.getByRole('link', { name: `Source ${number},` })).toBeVisible();
		await expect(line.locator('q')).toHaveText(/\S/);
	}
});

test(
	'what a popup quotes stands in the paragraph that it links to, for every event',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap();
		await theDriver.unfoldArrests();
		for (const { id, properties } of features()) {
			await theDriver.row(id).click();
			await theDriver.expectInLink('event', id);
			const claimsLink = theDriver.popup.getByRole('link', { name: 'All claims' });
			await expect(claimsLink).toHaveAttribute('href', `/events/${id}`);
			const quoted = await quotations(theDriver.popup);
			const sources = new Set(properties.claims.map(({ source }) => source));
			expect(quoted.length, `sources quoted on ${id}`).toBe(sources.size);
			for (const { words, links } of quoted) {
				const told = properties.claims
					.filter((claim) => claim.words === words)
					.map(({ source, paragraph }) => paragraphAddress(source, paragraph));
				expect(told, `${id}: “${words}”`).toContain(links[0]);
			}
		}
	}
);

test('the figure of an event is two clicks from the paragraph it comes from', async ({
	page,
	theDriver
}) => {
	await theDriver.openMap();
	await theDriver.row('crocus-city-hall').click();
	await theDriver.popup.getByRole('link', { name: 'Source 5, Dimensions' }).first().click();
	await expect(page).toHaveURL('/sources/dimensions#p7');
	const paragraph = page.locator('#p7');
	await expect(paragraph).toBeInViewport();
	await expect(paragraph).toContainText('some 140 civilian victims');
});

for (const id of ['crocus-city-hall', 'kabul-embassy', 'kaluga-operation', 'arrests-tur']) {
	test(
		`all claims on ${id} have their words, who said so and where`,
		ON_DRAWN_MAP,
		async ({ theDriver }) => {
			const { properties } = feature(id);
			await theDriver.openMap(`/?event=${id}`);
			await theDriver.openAllClaims();
			const detail = theDriver.detail(properties.title);
			await expect(detail).toBeVisible();
			await expectEveryClaim(detail, feature(id));
		}
	);
}

test(
	'all claims name each document by title, publisher and day',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/?event=crocus-city-hall');
		await theDriver.openAllClaims();
		const killed = theDriver.detail(CROCUS).getByRole('region', { name: 'Killed', exact: true });
		await expect(killed).toContainText('Dimensions for Strategic Studies');
		await expect(killed).toContainText('29 March 2024, printed');
		await expect(killed).toContainText('The Islamic State Attack in Moscow: Reasons for Targeting');
		await expect(killed).toContainText('said by Russian Investigative Committee');
		await expect(killed).toContainText('23–24 March 2024, inferred');
	}
);

test(
	'a claim leads to its paragraph, and Back to the claims',
	ON_DRAWN_MAP,
	async ({ page, theDriver }) => {
		await theDriver.openMap('/?event=crocus-city-hall&panel=claims');
		const detail = theDriver.detail(CROCUS);
		await theDriver.unfoldClaims(detail.getByRole('region', { name: 'Killed', exact: true }));
		await detail
			.getByRole('link', { name: 'paragraph 5 of Barton, The Conversation' })
			.first()
			.click();
		await expect(page).toHaveURL('/sources/barton-conversation#p5');
		await expect(page.locator('#p5')).toBeInViewport();
		await expect(page.locator('#p5')).toContainText('At least 133');
		await page.goBack();
		await expect(theDriver.detail(CROCUS)).toBeVisible();
	}
);

test(
	'an event without a figure says that this is not zero',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/?event=kabul-hotel');
		await expect(theDriver.popup).toContainText('No source says how many were killed.');
		await expect(theDriver.popup).toContainText('That is not zero.');
	}
);

test(
	'Ctrl and a click on a row opens the page of the event in a tab of its own',
	ON_DRAWN_MAP,
	async ({ context, theDriver }) => {
		await theDriver.openMap();
		const opened = context.waitForEvent('page');
		await theDriver.row('kerman').click({ modifiers: ['ControlOrMeta'] });
		await expect(await opened).toHaveURL('/events/kerman');
		await expect(theDriver.popup).toBeHidden();
	}
);
