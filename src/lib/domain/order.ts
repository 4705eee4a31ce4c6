import type { EventRecord } from './records';

/** By the first possible day, an unknown beginning last; then arrests, by the country's name. */
export function newestFirst(events: readonly EventRecord[]): EventRecord[] {
	const isArrest = ({ event_type }: EventRecord): boolean => event_type === 'arrest';
	const start = ({ when }: EventRecord): string => when.earliest ?? '';
	const name = ({ place, title }: EventRecord): string => (place ?? title).replace(/^the /, '');
	return [...events].sort((a, b) => {
		if (isArrest(a) !== isArrest(b)) return isArrest(a) ? 1 : -1;
		const order = isArrest(a) ? compare(name(a), name(b)) : compare(start(b), start(a));
		return order || compare(a.id, b.id);
	});
}

/** By code unit, which no locale changes. */
function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
