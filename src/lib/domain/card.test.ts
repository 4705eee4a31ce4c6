import { describe, expect, it } from 'vitest';
import { dataset } from '$lib/server/geodata';
import { briefings } from '$lib/server/briefings';
import { briefingCard, cardText, eventCard, siteCard } from './card';
import { eventOf } from './dataset';

function cardOf(id: string) {
	const event = eventOf(dataset, id);
	if (!event) throw new Error(`no event ${id}`);
	return eventCard(event, dataset);
}

describe('the card of an event', () => {
	it.each(dataset.events.map(({ id }) => id))('of %s gives no number without who says it', (id) => {
		const card = cardOf(id);
		expect(card.title).not.toMatch(/\d/);
		expect(card.asOf).toMatch(/^As of 29 March 2024, from \w+ (of five )?sources$/);
		if (card.figure) {
			expect(card.figure.says).toMatch(/^says? .+, .*\d/);
			expect(card.figure.what).not.toBe('');
			return;
		}
		for (const line of card.lines) expect(line).not.toMatch(/\d/);
	});

	it('holds the figure as written, how it rose, and what is disputed', () => {
		expect(cardOf('crocus-city-hall')).toEqual({
			dateline: { place: 'Krasnogorsk', rest: '22 March 2024 —' },
			title: 'Crocus City Hall attack',
			figure: { text: 'some 140', what: 'killed', says: 'says Dimensions, 29 March' },
			lines: [
				'Reports rose from more than 60 to some 140; one source gives words and no number. Attackers are not counted.'
			],
			differs: 'Sources exclude each other on blame',
			asOf: 'As of 29 March 2024, from five sources'
		});
	});

	it('counts apart what its source counts apart', () => {
		expect(cardOf('kabul-airport').figure?.what).toBe(
			'civilians killed and 13 security forces killed'
		);
	});

	it('says in words that there is no number', () => {
		expect(cardOf('kabul-hotel').lines).toEqual([
			'No source says how many were killed. That is not zero.'
		]);
		expect(cardOf('traffic-police').lines[0]).toContain('gives no number. That is not zero.');
		expect(cardOf('arrests-deu').lines).toEqual([
			'“dozens of suspected operatives” in all, across eight countries named together. No source counts them by country.'
		]);
		expect(cardOf('moscow-warning').lines[0]).toContain('Western embassies warned');
	});

	it('reads as one text', () => {
		expect(cardText(cardOf('kaluga-operation'))).toBe(
			'KALUGA PROVINCE, 7 March 2024 — 3 suspects killed, says FSB, according to Dimensions, 29 March. ' +
				'Only Dimensions gives a number; two sources give words and no number. ' +
				'Sources exclude each other on target. As of 29 March 2024, from four of five sources.'
		);
	});
});

it('the cards of briefings and of the site hold headings and no figure', () => {
	for (const { briefing } of briefings) {
		const card = briefingCard(briefing, dataset);
		expect(card).toMatchObject({ title: briefing.title, figure: null });
		expect(card.lines).toHaveLength(briefing.steps.length);
		expect(card.lines.join()).not.toMatch(/\d/);
	}
	expect(siteCard('What five reports say', dataset).figure).toBeNull();
});
