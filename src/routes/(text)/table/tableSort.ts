import { readOrder, writeOrder, type EventOrder } from '$lib/domain/eventOrder';

/** The order of the table that an address asks for; null where it asks for none or for nonsense. */
export function orderIn(search: string): EventOrder | null {
	const asked = new URLSearchParams(search).getAll('sort').map(readOrder);
	return asked.find((order) => order !== null) ?? null;
}

/** A query with an order put into it, and everything else in it kept. */
export function withOrder(search: string, order: EventOrder | null): string {
	const pairs = search
		.replace(/^\?/, '')
		.split('&')
		.filter((pair) => pair !== '' && pair.split('=')[0] !== 'sort');
	if (order) pairs.push(`sort=${writeOrder(order)}`);
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** What the button of a column asks for: rising, falling, as it stood. */
export function nextOrder(order: EventOrder | null, by: EventOrder['by']): EventOrder | null {
	if (order?.by !== by) return { by, descending: false };
	return order.descending ? null : { by, descending: true };
}
