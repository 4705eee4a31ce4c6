import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { csvText, type Cell } from './csvText';

const written = (cell: Cell) => csvParse(csvText(['cell'], [{ cell }]))[0]?.['cell'];

/** What a reader of our tables does with a cell: the quote mark before what would be run is ours. */
const read = (text = '') => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

const RUN = [
	'=1+1',
	'=HYPERLINK("http://a.example","b")',
	"=cmd|' /C calc'!A0",
	'+1+2',
	'+cmd',
	'-2+3',
	'-',
	'--1',
	'- of them',
	'-1,5',
	'@SUM(A1)',
	'\t=1',
	'\r=1',
	'\n=1',
	'\r\n=1',
	'＝1+1',
	'＋1+1',
	'－2+3',
	'＠SUM(A1)',
	"'=1"
];

describe('a text that a spreadsheet would run', () => {
	it.each(RUN)('%j is a text behind a quote mark', (text) => {
		expect(written(text)).toBe(`'${text}`);
	});

	it.each(RUN)('%j is read back as it was', (text) => {
		expect(read(written(text))).toBe(text);
	});

	it('makes a list a text that begins so', () => {
		expect(written(['=1', 'b'])).toBe("'=1;b");
	});
});

describe('a number', () => {
	it.each([[-1.5], [-122], [1e-7], ['-12'], ['+0.5'], ['-.5'], ['-1.5e-3']])(
		'%j stays as it is',
		(cell) => {
			expect(written(cell)).toBe(String(cell));
			expect(Number(written(cell))).toBe(Number(cell));
		}
	);
});

describe('any other text', () => {
	it.each([
		'at least 133',
		'“=1”',
		'a=b',
		' 1',
		'2024-03-22/..',
		'../2024',
		"'t Hooft",
		'a,"b"\nc'
	])('%j stays as it is', (text) => {
		expect(written(text)).toBe(text);
		expect(read(written(text))).toBe(text);
	});
});

it('says in every row what holds throughout, after the columns', () => {
	const text = csvText(['a'], [{ a: 1 }, { a: 2 }], { rule: 'lowest', as_of: null });
	expect(text).toBe('a,rule,as_of\n1,lowest,\n2,lowest,\n');
});
