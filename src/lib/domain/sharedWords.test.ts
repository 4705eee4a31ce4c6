import { expect, it } from 'vitest';
import { dataset, date, event, figure, place } from '../../../tests/builders/records';
import type { Claim } from './records';
import { sharedParagraphs } from './sharedWords';

const at = <C extends Claim>(paragraph: number, words: string, claim: C): C => ({
	...claim,
	paragraph,
	words
});

function shared(claims: Claim[]): string[] {
	return sharedParagraphs('s1', 's2', dataset({ events: [event(claims)] })).map(
		({ first, second, runs }) => `${first} and ${second}: ${runs.join(' / ')}`
	);
}

it('finds a paragraph that says several things in the same words', () => {
	const claims = [
		at(7, 'killing and wounding hundreds of people', figure(1, 'hundreds')),
		at(7, 'in the city of Krasnogorsk', place(1, 'Krasnogorsk')),
		at(3, 'killing and wounding  hundreds of people', figure(2, 'hundreds')),
		at(3, 'in the city of Krasnogorsk', place(2, 'Krasnogorsk'))
	];
	expect(shared(claims)).toEqual([
		'7 and 3: killing and wounding hundreds of people / in the city of Krasnogorsk'
	]);
});

it.each<[string, Claim[]]>([
	[
		'short runs that meet by chance',
		[
			at(1, 'in Kabul', place(1, 'Kabul')),
			at(1, 'on Friday', date(1, '2024-03-22')),
			at(2, 'in Kabul', place(2, 'Kabul')),
			at(2, 'on Friday', date(2, '2024-03-22'))
		]
	],
	[
		'one run alone',
		[
			at(1, 'killing and wounding hundreds of people', figure(1, 'hundreds')),
			at(1, 'killing and wounding hundreds of people', figure(1, 'hundreds', { field: 'injured' })),
			at(2, 'killing and wounding hundreds of people', figure(2, 'hundreds')),
			at(2, 'killing and wounding hundreds of people', figure(2, 'hundreds', { field: 'injured' }))
		]
	],
	[
		'words of different paragraphs',
		[
			at(1, 'killing and wounding hundreds of people', figure(1, 'hundreds')),
			at(2, 'in the city of Krasnogorsk', place(1, 'Krasnogorsk')),
			at(3, 'killing and wounding hundreds of people', figure(2, 'hundreds')),
			at(4, 'in the city of Krasnogorsk', place(2, 'Krasnogorsk'))
		]
	]
])('does not take %s for a shared paragraph', (_, claims) => {
	expect(shared(claims)).toEqual([]);
});
