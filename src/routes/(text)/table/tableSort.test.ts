import { expect, it } from 'vitest';
import { nextOrder, orderIn, withOrder } from './tableSort';

it.each([
	['', null],
	['?sort=-killed', { by: 'killed', descending: true }],
	['?sort=%3Cscript%3E&sort=date&sort=place', { by: 'date', descending: false }],
	['?sort=__proto__', null]
])('%j asks for %j', (search, order) => expect(orderIn(search)).toEqual(order));

it('leaves the rest of the address as it is', () => {
	const order = { by: 'date', descending: true } as const;
	expect(withOrder('?sort=x&rule=lowest&sort=y&other=', order)).toBe(
		'?rule=lowest&other=&sort=-date'
	);
	expect(withOrder('?sort=x', null)).toBe('');
});

it('goes through rising, falling and none, a column at a time', () => {
	const rising = nextOrder(null, 'date');
	const falling = nextOrder(rising, 'date');
	expect([rising?.descending, falling?.descending]).toEqual([false, true]);
	expect(nextOrder(falling, 'date')).toBeNull();
	expect(nextOrder(falling, 'place')).toEqual({ by: 'place', descending: false });
});
