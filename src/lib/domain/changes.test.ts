import { expect, it } from 'vitest';
import { removedEvents } from './changes';

it('finds events that are gone, with the day and the reason, and no claims', () => {
	const reason = 'Coded twice.';
	expect(
		removedEvents([
			{ date: '2024-06-03', removed: [{ event: 'quay', title: 'Attack on a quay', reason }] },
			{ date: '2024-06-02', removed: [{ event: 'harbour', claim: 'harbour-killed-9', reason }] },
			{ date: '2024-06-01', added: [{ event: 'quay' }] }
		])
	).toEqual([{ id: 'quay', title: 'Attack on a quay', date: '2024-06-03', reason }]);
});
