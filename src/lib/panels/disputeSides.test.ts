import { describe, expect, it } from 'vitest';
import { blame, dataset, date, event } from '../../../tests/builders/records';
import type { Claim } from '$lib/domain/records';
import { disputesOf } from './disputeSides';

/** "Ukraine: attributed by Putin [3]", line by line, side by side. */
function lines(claims: Claim[]): string[][] {
	return disputesOf(event(claims), dataset()).flatMap(({ sides }) =>
		sides.map((side) =>
			side.kind === 'value'
				? [`${side.value} ${side.sources.map(({ number }) => `[${number}]`).join('')}`]
				: side.actors.flatMap(({ name, stances }) =>
						stances.map(
							({ voices }) =>
								`${name}: ${voices
									.map(
										({ text, sources }) =>
											`${text} ${sources.map(({ number }) => `[${number}]`).join('')}`
									)
									.join('')}`
						)
					)
		)
	);
}

const by = (attributed_to: string) => ({ attributed_to });

describe('a dispute over blame', () => {
	it('keeps each stance apart with its own sources', () => {
		expect(
			lines([
				blame(1, 'islamic-state', { stance: 'claimed', ...by('Islamic State, on its channel') }),
				blame(3, 'islamic-state', { stance: 'claimed', ...by('Islamic State') }),
				blame(1, 'islamic-state'),
				blame(1, 'islamic-state', { stance: 'confirmed', confirms: 'act', ...by('officials') }),
				blame(3, 'ukraine', by('Vladimir Putin')),
				blame(5, 'ukraine', { stance: 'suspected', ...by('Vladimir Putin') })
			])
		).toEqual([
			[
				'Islamic State: its own claim, passed on by [1][3]',
				'Islamic State: attributed [1]',
				'Islamic State: the act confirmed by officials [1]'
			],
			['Ukraine: attributed by Vladimir Putin [3]', 'Ukraine: suspected by Vladimir Putin [5]']
		]);
	});

	it('sets a denial beside the actor that it is about', () => {
		const [, ukraine] = lines([
			blame(1, 'islamic-state'),
			blame(3, 'ukraine', by('Vladimir Putin')),
			blame(5, 'ukraine', { stance: 'denied', ...by('Kyiv') })
		]);
		expect(ukraine).toEqual([
			'Ukraine: attributed by Vladimir Putin [3]',
			'Ukraine: denied by Kyiv [5]'
		]);
	});

	it('names nobody whom a source passes on that says so itself', () => {
		const [, ukraine] = lines([
			blame(1, 'islamic-state'),
			blame(3, 'ukraine'),
			blame(3, 'ukraine', by('reports, not named')),
			blame(5, 'ukraine', by('reports, not named'))
		]);
		expect(ukraine).toEqual(['Ukraine: attributed [3], by reports, not named [5]']);
	});

	it('keeps the sources of two speakers apart, and of own words from both', () => {
		const [, ukraine] = lines([
			blame(1, 'islamic-state'),
			blame(3, 'ukraine', by('the Kremlin')),
			blame(3, 'ukraine', by('Vladimir Putin')),
			blame(4, 'ukraine', by('others')),
			blame(5, 'ukraine')
		]);
		expect(ukraine).toEqual([
			'Ukraine: attributed [5], by the Kremlin and by Vladimir Putin [3], by others [4]'
		]);
	});
});

it('sets value against value elsewhere', () => {
	expect(lines([date(1, '2024-03-07'), date(2, '2024-03-08'), date(4, '2024-03-08')])).toEqual([
		['7 March 2024 [1]'],
		['8 March 2024 [2][4]']
	]);
});
