import { describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import { listContent } from './listContent';

const joint = () => figure(5, 'dozens', { field: 'detained', of: 'suspects', jointly: 'together' });
const arrests = (id: string, claims = [joint()]) => event(claims, { id, event_type: 'arrest' });

describe('what is said of all arrests together', () => {
	it('covers the countries that the statement names, not all that are listed', () => {
		const alone = figure(3, 'one', { field: 'detained', of: 'suspects' });
		const { arrestsSaid } = listContent(
			dataset({ events: [arrests('a'), arrests('b'), arrests('c', [alone])] })
		);
		expect(arrestsSaid.figure).toMatchObject({ text: '“dozens”', unit: 'in two of them together' });
	});

	it('is of all where it names all', () => {
		const { arrestsSaid } = listContent(dataset({ events: [arrests('a'), arrests('b')] }));
		expect(arrestsSaid.figure.unit).toBe('in all, not by country');
	});
});

describe('a row whose figure is only words', () => {
	it('says that no number is given', () => {
		const words = figure(3, 'arrested across Europe', { field: 'detained', of: 'suspects' });
		const { arrests: rows } = listContent(dataset({ events: [arrests('a', [words])] }));
		expect(rows[0]?.figure).toMatchObject({ text: null, unit: 'no number given' });
	});

	it('shows the words that hold for several countries at once', () => {
		const { arrests: rows } = listContent(dataset({ events: [arrests('a'), arrests('b')] }));
		expect(rows[0]?.figure).toMatchObject({ text: '“dozens”', unit: 'in several countries' });
	});
});
