import { describe, expect, it } from 'vitest';
import { dataset, event, figure, vagueDate } from '../../../../tests/builders/records';
import { DEFAULT_FILTER } from './filter';
import { summaryOf } from './summary';

const attack = (words: string, edtf: string, more = {}) =>
	event([figure(1, words, more)], { when: vagueDate(edtf) });
const whole = dataset({
	events: [
		attack('at least 22', '2020-11'),
		attack('24', '2020-05-12'),
		attack('around 170', '2021-08', { of: 'civilians' }),
		attack('dozens', '2022-12'),
		event([figure(5, '3', { of: 'suspects' })], {
			event_type: 'operation',
			when: vagueDate('2024-03-07')
		}),
		event([], { event_type: 'arrest', when: vagueDate('2024-03') })
	]
});
const only = (...indexes: number[]) => ({
	...whole,
	events: whole.events.filter((_, index) => indexes.includes(index))
});

describe('the summary', () => {
	it('says how much there is, from when, and the ends of figures as written', () => {
		expect(summaryOf(whole)).toEqual({
			heading: '5 events, and arrests in 1 country',
			sentence:
				'May 2020 to March 2024, two reports; killed in one attack: from at least 22 to around 170 civilians, no number for one.'
		});
	});

	it('says what is left out, and by what', () => {
		const filter = { ...DEFAULT_FILTER, countries: ['AFG', 'IRN'], least: 5 };
		expect(summaryOf(only(1), whole, filter)).toEqual({
			heading: '1 of 5 events, and arrests in none of 1 country',
			sentence:
				'May 2020, one report; killed in one attack: 24; the rest left out by country Afghanistan or Iran and figure 5 or more.'
		});
	});

	it('does not say of two ends that one is enough', () => {
		const filter = { ...DEFAULT_FILTER, from: '2020-01-01', to: '2020-12-31', types: ['attack'] };
		expect(summaryOf(only(1), whole, filter as typeof DEFAULT_FILTER).sentence).toContain(
			'left out by date from 1 January 2020, date until 31 December 2020 and type Attack'
		);
	});

	it('never puts suspects beside victims, and says suspects where there are no attacks', () => {
		expect(summaryOf(whole).sentence).not.toContain('suspects');
		expect(summaryOf(only(4)).sentence).toBe(
			'March 2024, one report; suspects killed in one operation: 3.'
		);
	});

	it('has no figure where none is given, and nothing but the filter where nothing is left', () => {
		expect(summaryOf(only(3)).sentence).toBe('December 2022, one report.');
		const filter = { ...DEFAULT_FILTER, text: 'x' };
		expect(summaryOf(only(), whole, filter)).toEqual({
			heading: '0 of 5 events, and arrests in none of 1 country',
			sentence: 'The rest left out by search “x”.'
		});
	});

	it('adds nothing up: every number in it is one that a source wrote, a count of events or a year', () => {
		const numbers = summaryOf(whole).sentence.match(/\d+/g);
		expect(numbers).toEqual(['2020', '2024', '22', '170']);
	});
});
