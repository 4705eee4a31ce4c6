import { describe, expect, it } from 'vitest';
import { blame, dataset, event, figure, place } from '../../../../tests/builders/records';
import { finds, fold, highlighted } from './search';

const attack = event(
	[
		{ ...figure(5, 'dozens'), attributed_to: 'TASS' },
		place(1, 'Ménaka'),
		blame(1, 'isis-k', { stance: 'claimed' })
	],
	{ title: 'Attack on a hall', place: 'Kabul', iso3: 'AFG', summary: 'Gunmen came by car.' }
);
const data = dataset({ events: [attack] });
const names = new Map([['kabul', ['Кабул', 'كابل']]]);

describe('finds', () => {
	it.each([
		['the title', 'hall'],
		['a place without its accents', 'menaka'],
		['a place with accents that it does not have', 'Kábul'],
		['the country', 'afghanistan'],
		['the summary', 'gunmen'],
		['the words of a claim', 'DOZENS'],
		['who said it', 'tass'],
		['a source', 'source 5'],
		['another script', 'Кабул'],
		['a script without capitals', 'كابل'],
		['several words in any order', 'hall attack kabul'],
		['nothing but spaces', '   ']
	])('finds an event by %s', (_, query) => expect(finds(attack, query, data, names)).toBe(true));

	it.each(['moscow', 'hall moscow', '[a-z]+'])('does not find it by "%s"', (query) =>
		expect(finds(attack, query, data, names)).toBe(false)
	);

	it('learns names that come later', () => {
		const other = event([], { place: 'Kabul' });
		expect(finds(other, 'кабул', data, new Map())).toBe(false);
		expect(finds(other, 'кабул', data, names)).toBe(true);
	});
});

it('folds what typing does not tell apart', () => {
	expect(fold('Ménaka’s  ÉTÉ')).toBe("menaka's ete");
	expect(fold('Ёлка й')).toBe('елка и');
});

describe('highlighted', () => {
	const marked = (text: string, query: string) =>
		highlighted(text, query)
			.map(({ text, found }) => (found ? `[${text}]` : text))
			.join('');

	it.each([
		['Control of Ménaka', 'menaka', 'Control of [Ménaka]'],
		['Attack and attack', 'tac', 'At[tac]k and at[tac]k'],
		['Kabul airport', 'airport kab', '[Kab]ul [airport]'],
		['ﬁre', 'fir', '[ﬁr]e'],
		['Kabul', '', 'Kabul'],
		['aaa', 'aa', '[aaa]']
	])('marks in "%s" what "%s" finds', (text, query, expected) =>
		expect(marked(text, query)).toBe(expected)
	);
});
