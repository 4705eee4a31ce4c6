import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { blame, dataset, event } from '../../../tests/builders/records';
import Disputes from './Disputes.svelte';

let shown: Record<string, unknown> | null = null;

afterEach(() => {
	if (shown) void unmount(shown);
	document.body.replaceChildren();
});

it('runs stances on in sentences, each with its own sources', () => {
	const claims = [
		blame(1, 'islamic-state', { stance: 'claimed', attributed_to: 'the group' }),
		blame(2, 'islamic-state'),
		blame(2, 'isis-k', { stance: 'suspected' }),
		blame(3, 'ukraine', { attributed_to: 'Putin' })
	];
	shown = mount(Disputes, {
		target: document.body,
		props: { event: event(claims), dataset: dataset() }
	});
	for (const name of document.querySelectorAll('.key .visually-hidden')) name.remove();
	const sides = [...document.querySelectorAll('.sides > li')].map((side) =>
		(side.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
	);
	expect(sides).toEqual([
		'Islamic State: its own claim, passed on by 1; attributed 2. Islamic State in Khorasan: suspected 2',
		'against Ukraine: attributed by Putin 3'
	]);
});
