import { feature } from './support/builtSite.js';
import { expect, ON_DRAWN_MAP, test } from './support/fixtures.js';
import { keepMapLibre, whereDrawn } from './support/mapLibre.js';

test('a count that rose is no contradiction', ON_DRAWN_MAP, async ({ theDriver }) => {
	await theDriver.openMap('/?event=crocus-city-hall&panel=claims');
	const killed = theDriver
		.detail('Crocus City Hall attack')
		.getByRole('region', { name: 'Killed', exact: true });
	await expect(killed).toContainText('Count rose between 23 and 29 March');
	await expect(killed).not.toContainText('≠');
	await expect(killed).not.toContainText('exclude');
	await expect(theDriver.row('crocus-city-hall')).not.toContainText('≠ killed');
});

test(
	'sources that exclude each other on a date stand side by side',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/?event=kabul-embassy');
		await expect(theDriver.row('kabul-embassy')).toContainText('≠ date');
		const sides = theDriver.popup.locator('.dispute', { hasText: '≠ date' }).getByRole('listitem');
		await expect(sides).toHaveText([
			/^September 2022.*Source 1,.*Source 3,.*Source 4,/,
			/^5 September 2023.*Source 2,/,
			/^August 2022.*Source 5,/
		]);
	}
);

test(
	'all claims on a contradictory date stand under the date that they give',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap('/?event=kabul-embassy&panel=claims');
		const when = theDriver
			.detail('Russian embassy attack')
			.getByRole('region', { name: 'When', exact: true });
		await theDriver.unfoldClaims(when);
		await expect(when.getByRole('heading', { level: 3 })).toHaveText([
			'≠ September 2022',
			'≠ 5 September 2023',
			'≠ August 2022'
		]);
		await expect(when).toContainText('Shown at September 2022, by the rule');
	}
);

test('a cross stands at the other place that a source gives', async ({ page, theDriver }) => {
	await keepMapLibre(page);
	await theDriver.openMap('/?event=kaluga-operation&at=7/54.9/36.6');
	await theDriver.mapLive();
	await expect(theDriver.popup).toContainText('≠ target');
	const moscow = feature('kaluga-operation').properties.claims.find(
		({ field, place }) => field === 'target' && place === 'Moscow'
	);
	const drawn = await whereDrawn(page, /** @type {number[]} */ (moscow?.['coordinates']));
	const crosses = await theDriver.map.locator('svg').evaluateAll((drawings) =>
		drawings
			.flatMap((drawing) => [...drawing.querySelectorAll('circle + path:last-child')])
			.filter((path) => path.closest('[data-spot]') === null)
			.map((path) => path.getBoundingClientRect())
			.map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
	);
	const offs = crosses.map(({ x, y }) => Math.hypot(x - drawn.x, y - drawn.y));
	expect(Math.min(...offs), 'px from Moscow to the nearest cross').toBeLessThan(1);
});

test(
	'a group says how many events it stands for, and never a sum of the dead',
	ON_DRAWN_MAP,
	async ({ theDriver }) => {
		await theDriver.openMap();
		const groups = theDriver.map.getByRole('button', { name: /Opens a list\.$/ });
		await expect(groups).not.toHaveCount(0);
		for (const group of await groups.all()) {
			const ids = ((await group.getAttribute('data-spot')) ?? '').split(' ');
			const [, count, largest] =
				/^.+: (\d+) \D+; largest: ([^;,]+).*\. Opens a list\.$/.exec(
					(await group.getAttribute('aria-label')) ?? ''
				) ?? [];
			expect(Number(count)).toBe(ids.length);
			const names = await Promise.all(
				ids.map((id) => theDriver.row(id).getAttribute('aria-label'))
			);
			const saying = names.filter((name) => name?.includes(`, ${largest}`));
			expect(saying, `events of which “${largest}” is said`).toHaveLength(1);
		}
	}
);

test('events of a group are counted by type, apart', ON_DRAWN_MAP, async ({ theDriver }) => {
	await theDriver.openMap();
	await theDriver.clickMark(/^Krasnogorsk, Kaluga province and Moscow: 3 events/);
	await theDriver.popupAbout(
		'Krasnogorsk, Kaluga province and Moscow: 1 attack, 1 operation and 1 warning'
	);
	await expect(theDriver.popup).toContainText('Their figures are never added together.');
});
