import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { csvText, type Cell } from './csvText';

const written = (cell: Cell) => csvParse(csvText(['cell'], [{ cell }]))[0]?.['cell'];

it.each([
	'=HYPERLINK("http://a.example","b")',
	'+1+2',
	'-2+3',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'＝1+1',
	'＠SUM(A1)'
])('makes %j, which a spreadsheet would run, a text', (text) => {
	expect(written(text)).toBe(`'${text}`);
});

it('makes a list a text that begins so', () => {
	expect(written(['=1', 'b'])).toBe("'=1;b");
});

it.each([[-1.5], [-122], ['-12'], ['+0.5']])('leaves the number %j as it is', (cell) => {
	expect(written(cell)).toBe(String(cell));
});

it.each(['at least 133', '“=1”', 'a=b', '2024-03-22/..', '../2024'])(
	'leaves %j as it is',
	(text) => {
		expect(written(text)).toBe(text);
	}
);

it('says in every row what holds throughout, after the columns', () => {
	const text = csvText(['a'], [{ a: 1 }, { a: 2 }], { rule: 'lowest', as_of: null });
	expect(text).toBe('a,rule,as_of\n1,lowest,\n2,lowest,\n');
});
