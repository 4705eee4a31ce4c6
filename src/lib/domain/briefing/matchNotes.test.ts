import { expect, it } from 'vitest';
import { matchNotes } from './matchNotes';

it('matches notes to steps by heading, and twins by order', () => {
	const steps = ['The toll', 'Kabul', 'Kabul', 'Kerman'].map((heading) => ({ heading }));
	const file = [
		{ heading: 'Kabul', notes: 'first' },
		{ heading: 'kabul ', notes: 'second' },
		{ heading: 'Another', notes: 'lost' },
		{ heading: 'The  toll', notes: 'toll' }
	];
	expect(matchNotes(steps, file)).toEqual(['toll', 'first', 'second', '']);
});
