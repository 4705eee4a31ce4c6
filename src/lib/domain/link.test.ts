import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_FILTER } from './filter/filter';
import { DEFAULT_LENS } from './lens';
import {
	EVENT_TYPES,
	HEADLINE_RULES,
	LIST_GROUPS,
	LIST_ORDERS,
	OUTCOMES,
	STANCES
} from './vocabulary';
import {
	DEFAULT_VIEW,
	FORMER_NAMES,
	LONGEST_TEXT,
	readLink,
	roundCamera,
	withScope,
	writeLink,
	type ViewState
} from './link';

const KERMAN: ViewState = {
	...DEFAULT_VIEW,
	selectedId: 'kerman',
	panel: 'claims',
	rule: 'lowest',
	asOf: '2024-03-23',
	source: 'dimensions',
	camera: { zoom: 4.25, lat: 30.28, lng: 57.07 }
};

/** Every parameter that there is. */
const FULL =
	'?event=kerman&panel=claims&rule=span&asof=2024-03-23&source=dimensions&q=x&type=attack&from=2020-01-01' +
	'&to=2024-03-31&outcome=foiled&country=AFG&actor=isis-k&stance=denied&by=dimensions&least=5&most=9' +
	'&corroborated=1&disputed=1&precision=3&order=killed&group=year&follow=1&at=4/30/57';

describe('writeLink', () => {
	it('writes only what differs from the default, in one order', () => {
		expect(writeLink(DEFAULT_VIEW)).toBe('');
		expect(writeLink({ ...DEFAULT_VIEW, selectedId: 'kerman' })).toBe('?event=kerman');
		expect(writeLink(KERMAN)).toBe(
			'?event=kerman&panel=claims&rule=lowest&asof=2024-03-23&source=dimensions&at=4.25/30.28/57.07'
		);
	});

	it('writes a tiny number without an exponent', () => {
		const camera = { zoom: 24, lat: 1e-8, lng: 100 };
		const link = writeLink({ ...DEFAULT_VIEW, camera });
		expect(link).toBe('?at=24/0.00000001/100');
		expect(readLink(link).camera).toEqual(camera);
	});

	it('leaves out a panel that has nothing to show', () => {
		expect(writeLink({ ...DEFAULT_VIEW, panel: 'claims' })).toBe('');
	});

	it('writes degrees as fine as the zoom shows', () => {
		const camera = { zoom: 2.666666, lat: 40.123456, lng: -0.000001 };
		expect(writeLink({ ...DEFAULT_VIEW, camera })).toBe('?at=2.67/40.12/0');
	});
});

describe('readLink', () => {
	it('reads back what was written', () => {
		expect(readLink(writeLink(KERMAN))).toEqual(KERMAN);
	});

	it.each([
		['not a number', 'at=NaN/30/57'],
		['too few parts', 'at=4/30'],
		['too many parts', 'at=4/30/57/1'],
		['a latitude off the globe', 'at=4/91/57'],
		['a longitude off the globe', 'at=4/30/181'],
		['a huge zoom', 'at=99/30/57'],
		['an exponent', 'at=1e1/30/57'],
		['an empty part', 'at=4//57'],
		['encoded markup', 'at=%3Cscript%3E'],
		['broken encoding', 'at=%E0%A4%A'],
		['an unknown panel', 'panel=everything'],
		['an unknown rule', 'rule=loudest'],
		['a day that is none', 'asof=2024-02-31'],
		['a month for a day', 'asof=2024-03'],
		['markup for a source', 'source=%3Cb%3E']
	])('drops %s and keeps the rest', (_, bad) => {
		expect(readLink(`?${bad}&event=kerman`)).toEqual({ ...DEFAULT_VIEW, selectedId: 'kerman' });
	});

	it.each(['', 'Kerman', '../kerman', 'a--b', '<b>', 'x'.repeat(101)])(
		'drops the id "%s" and the panel with it',
		(id) => {
			const query = new URLSearchParams({ event: id, panel: 'claims', at: '4/30/57' });
			expect(readLink(`?${query}`)).toEqual({
				...DEFAULT_VIEW,
				camera: { zoom: 4, lat: 30, lng: 57 }
			});
		}
	);

	it('reads and writes every part of a filter', () => {
		const link =
			'?q=kabul%20%26%20more&type=attack,warning&from=2020-01-01&to=2024-03-31&outcome=foiled' +
			'&country=AFG,RUS&actor=isis-k&stance=claimed,denied&by=dimensions&least=5&most=200' +
			'&corroborated=1&disputed=1&precision=3';
		expect(writeLink(readLink(link))).toBe(link);
		expect(readLink(link)).toMatchObject({
			text: 'kabul & more',
			types: ['attack', 'warning'],
			countries: ['AFG', 'RUS'],
			least: 5,
			corroborated: true,
			precision: 3
		});
	});

	it.each([
		['an unknown type among known ones', 'type=attack,party,attack', { types: ['attack'] }],
		['a list of nothing', 'type=,,', {}],
		['a day that is none', 'from=2024-02-31&to=yesterday', {}],
		['counts that are none', 'least=-1&most=1e9', {}],
		['flags that are none', 'disputed=yes&corroborated=', {}],
		['a precision off the scale', 'precision=8', {}],
		['no precision', 'precision=null&panel=null', {}],
		['orders and groups that there are not', 'order=loudest&group=planet&follow=yes', {}],
		['the usual order', 'order=newest&group=none', {}],
		[
			'the second of two orders',
			'order=&order=place&group=month',
			{ order: 'place', group: 'month' }
		],
		['markup for ids', 'actor=%3Cb%3E&by=../x&country=afg', {}],
		['a text that goes on', `q=${'x'.repeat(300)}`, { text: 'x'.repeat(100) }],
		['half a letter', `q=${'x'.repeat(99)}😀😀`, { text: `${'x'.repeat(99)}😀` }]
	])('takes %s for what can be read of it', (_, query, part) => {
		expect(readLink(`?${query}`)).toEqual({ ...DEFAULT_VIEW, ...part });
	});

	it('takes the first of a repeated parameter that can be read', () => {
		expect(readLink('?event=%20&event=kerman&event=menaka-control').selectedId).toBe('kerman');
	});

	it.each([
		['?id=kerman', { selectedId: 'kerman' }],
		['?types=attack,party', { types: ['attack'] }],
		['?as_of=2024-03-23', { asOf: '2024-03-23' }],
		['?src=dimensions', { reportedBy: ['dimensions'] }],
		['?types=attack&type=warning', { types: ['warning'] }],
		['?type=party&types=attack', { types: ['attack'] }]
	])('reads %s as it was once written', (query, part) => {
		expect(readLink(query)).toEqual({ ...DEFAULT_VIEW, ...part });
	});

	it('has no former name that is a name now', () => {
		const now = writeLink(readLink(FULL)).slice(1).split('&');
		const names = now.map((pair) => pair.split('=')[0] ?? '');
		for (const [former, name] of Object.entries(FORMER_NAMES)) {
			expect(names).not.toContain(former);
			expect(names).toContain(name);
		}
	});

	it('ignores parameters that it does not know', () => {
		expect(readLink('?utm_source=x&__proto__=y&constructor=z')).toEqual(DEFAULT_VIEW);
	});
});

describe('withScope', () => {
	const nothing = { ...DEFAULT_LENS, ...DEFAULT_FILTER };
	const lens = { ...nothing, asOf: '2024-03-23' };

	it('puts a lens into a query and keeps the rest of it', () => {
		expect(withScope('?version=abc&rule=span&x=1%2F2', lens)).toBe(
			'?version=abc&x=1%2F2&asof=2024-03-23'
		);
		expect(withScope('', lens)).toBe('?asof=2024-03-23');
	});

	it('takes out what is the default', () => {
		expect(withScope('?as_of=2024-03-23&types=attack&x=1', nothing)).toBe('?x=1');
		expect(withScope('?asof=2024-03-23&rule=span&source=a&q=x&by=s1', nothing)).toBe('');
	});
});

describe('round trip', () => {
	const camera = fc.record({
		zoom: fc.double({ min: -2, max: 24, noNaN: true }),
		lat: fc.double({ min: -85, max: 85, noNaN: true }),
		lng: fc.double({ min: -180, max: 180, noNaN: true })
	});

	it('holds for every camera', () => {
		fc.assert(
			fc.property(camera, (camera) => {
				const link = writeLink({ ...KERMAN, camera });
				expect(readLink(link)).toEqual({ ...KERMAN, camera: roundCamera(camera) });
				expect(writeLink(readLink(link))).toBe(link);
			})
		);
	});

	const some = <T>(...values: readonly T[]) => fc.subarray([...values]);
	const day = fc
		.integer({ min: 0, max: 20000 })
		.map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
	const text = fc
		.string({ unit: 'grapheme', maxLength: 60 })
		.filter((words) => words.trim() !== '' && [...words].length <= LONGEST_TEXT);
	const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
	const view: fc.Arbitrary<ViewState> = fc.record({
		selectedId: fc.constantFrom('kerman', 'kabul-hotel'),
		panel: fc.constantFrom('claims' as const, null),
		rule: fc.constantFrom(...HEADLINE_RULES),
		asOf: maybe(day),
		source: maybe(fc.constantFrom('dimensions', 's-2')),
		text: fc.oneof(fc.constant(''), text),
		types: some(...EVENT_TYPES),
		from: maybe(day),
		to: maybe(day),
		outcomes: some(...OUTCOMES),
		countries: some('AFG', 'IRN', 'RUS'),
		actors: some('isis-k', 'russia'),
		stances: some(...STANCES),
		reportedBy: some('dimensions', 's-2'),
		least: maybe(fc.nat(999_999_999)),
		most: maybe(fc.nat(999_999_999)),
		corroborated: fc.boolean(),
		disputed: fc.boolean(),
		precision: maybe(fc.constantFrom(1, 2, 3, 4, 5, 6, 7)),
		order: fc.constantFrom(...LIST_ORDERS),
		group: fc.constantFrom(...LIST_GROUPS),
		follows: fc.boolean(),
		camera: maybe(camera.map(roundCamera))
	});

	it('holds for every state, whatever is asked for', () => {
		fc.assert(
			fc.property(view, (state) => {
				const link = writeLink(state);
				expect(readLink(link)).toEqual(state);
				expect(writeLink(readLink(link))).toBe(link);
				expect(link.length).toBeLessThan(2000);
			})
		);
	});

	it('has room for the longest text in the widest script', () => {
		const state = { ...readLink(FULL), text: '😀'.repeat(LONGEST_TEXT) };
		expect(writeLink(state).length).toBeLessThan(2000);
	});

	it('reads any text without a fault, and what it reads can be written and read again', () => {
		const value = fc.oneof(
			fc.string(),
			fc.constantFrom(
				...[
					'4/30/57',
					'kerman',
					'claims',
					'-0/-0/-0',
					'span',
					'2024-03-23',
					'9999-99-99',
					'attack,,attack',
					'%',
					'%F0%9F',
					'😀'.repeat(150)
				]
			)
		);
		const names = [...new URLSearchParams(FULL).keys()];
		const junk = fc
			.array(fc.tuple(fc.constantFrom(...names, ...Object.keys(FORMER_NAMES), 'x'), value), {
				maxLength: 6
			})
			.map((pairs) => pairs.map(([name, text]) => `${name}=${text}`).join('&'));
		fc.assert(
			fc.property(junk, (search) => {
				const view = readLink(search);
				expect(readLink(writeLink(view))).toEqual(view);
			})
		);
	});
});
