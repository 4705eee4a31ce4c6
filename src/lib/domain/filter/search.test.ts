import { describe, expect, it } from 'vitest';
import { blame, dataset, event, figure, place } from '../../../../tests/builders/records';
import { excerpt, finds, fold, highlighted, hitBeyond, partsOf } from './search';

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

describe('hitBeyond', () => {
	const parts = partsOf(attack, data, names);
	const beyond = (query: string) => hitBeyond(['Attack on a hall', 'Kabul'], query, parts);

	it('is nothing where the reader sees every word', () => {
		expect(beyond('hall KÁBUL')).toBeNull();
		expect(beyond('')).toBeNull();
	});

	it.each([
		['dozens', 'claim', 'dozens'],
		['hall dozens', 'claim', 'dozens'],
		['gunmen car', 'summary', 'Gunmen came by car.'],
		['tass', 'speaker', 'TASS'],
		['Кабул', 'name', 'Кабул'],
		['menaka', 'place', 'Ménaka'],
		['source 5', 'source', 'Source 5']
	])('says where "%s" stands: in a %s', (query, kind, text) => {
		expect(beyond(query)).toMatchObject({ kind, text });
	});

	it('says where the first of several stands that are nowhere together', () => {
		expect(beyond('dozens gunmen')).toMatchObject({ kind: 'claim' });
	});
});

describe('excerpt', () => {
	const long = `${'before '.repeat(20)}gunmen${' after'.repeat(20)}`;

	it('leaves a short text as it is', () => {
		expect(excerpt('Gunmen came by car.', 'car')).toBe('Gunmen came by car.');
	});

	it('cuts a long one between words, around what was found', () => {
		const cut = excerpt(long, 'gunmen', 20);
		expect(cut).toBe('… before before gunmen after after after …');
	});
});
