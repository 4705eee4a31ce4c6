import { describe, expect, it } from 'vitest';
import { readBriefing } from './readBriefing';
import { writeBriefing } from './writeBriefing';

const MATTER =
	'---\ntitle: "A title"\nlanguage: en\nas-of: 2024-03-29\nnotes: public\nminutes: 15\n---\n';

const STEP = `
## The evening

{killed:crocus-city-hall}

In {place:crocus-city-hall} armed men attacked a concert hall; {killed:crocus-city-hall}
people died.

- {killed:kerman}
- {date:kerman}: Kerman

[view](/?event=crocus-city-hall&at=6/55.8/37.4)

### Notes

Say *who* before the number. 2 minutes.
`;

function faultsOf(body: string, matter = MATTER): string[] {
	return readBriefing(matter + body).faults.map(({ line, message }) => `${line} ${message}`);
}

describe('a briefing', () => {
	it('is read from its Markdown', () => {
		const { briefing, faults } = readBriefing(MATTER + STEP);
		expect(faults).toEqual([]);
		expect(briefing).toMatchObject({
			title: 'A title',
			language: 'en',
			asOf: '2024-03-29',
			notes: 'public',
			minutes: 15
		});
		const [step] = briefing?.steps ?? [];
		const killed = (event: string) => ({
			kind: 'claim',
			field: 'killed',
			of: null,
			stance: null,
			event,
			source: null
		});
		expect(step).toMatchObject({
			heading: 'The evening',
			line: 9,
			link: '/?event=crocus-city-hall&at=6/55.8/37.4',
			notes: 'Say *who* before the number. 2 minutes.',
			blocks: [
				{ kind: 'figure', reference: killed('crocus-city-hall') },
				{
					kind: 'text',
					runs: [
						'In ',
						{ ...killed('crocus-city-hall'), field: 'place' },
						' armed men attacked a concert hall; ',
						killed('crocus-city-hall'),
						' people died.'
					]
				},
				{
					kind: 'rows',
					items: [[killed('kerman')], [{ ...killed('kerman'), field: 'date' }, ': Kerman']]
				}
			]
		});
		expect(step?.view).toMatchObject({
			selectedId: 'crocus-city-hall',
			camera: { zoom: 6, lat: 55.8, lng: 37.4 }
		});
	});

	it.each([
		'/?event=kerman&rule=lowest',
		'/fr/?event=kerman&rule=lowest',
		'/fr?event=kerman&rule=lowest'
	])('shows the view of %s, in whatever language it was copied', (link) => {
		const { briefing } = readBriefing(`${MATTER}## A\n\n[view](${link})`);
		expect(briefing?.steps[0]).toMatchObject({
			link: '/?event=kerman&rule=lowest',
			view: { selectedId: 'kerman', rule: 'lowest' }
		});
	});

	it('is the same when it is written and read again', () => {
		const { briefing } = readBriefing(MATTER + STEP);
		if (!briefing) throw new Error('not read');
		const { briefing: again } = readBriefing(writeBriefing(briefing));
		// The lines move: the front matter is written in fewer of them.
		const withoutLines = (steps = briefing.steps) => steps.map((step) => ({ ...step, line: 0 }));
		expect({ ...again, steps: withoutLines(again?.steps) }).toEqual({
			...briefing,
			steps: withoutLines()
		});
	});

	it('names every fault with its line', () => {
		const body = [
			'Before.',
			'## Two dead',
			'At least 140 died, {kiled:kerman}.',
			'',
			'<b>bold</b>',
			'',
			'[view](/?event=kerman&at=9/x/1&colour=red)'
		].join('\n');
		expect(faultsOf(body)).toEqual([
			'8 This stands before the first step.',
			'14 The link\'s "at=9/x/1" cannot be read.',
			'14 The link\'s "colour=red" cannot be read.',
			'9 A number is typed by hand: "Two".',
			'10 "{kiled:kerman}" is no reference.',
			'10 A number is typed by hand: "140".',
			'12 A caption cannot hold "html".'
		]);
	});

	it.each([
		['## A\n\ntext', 'The step has 0 links.'],
		['## A\n\n[view](/)\n\n[view](/)', 'The step has 2 links.'],
		['## A\n\n[view](/table)', 'The link "/table" leads to "/table" and not to the map.'],
		['## A\n\n[view](/fr/table)', 'leads to "/table" and not to the map.'],
		['## A\n\n[view](/frame?rule=lowest)', 'leads to "/frame" and not to the map.'],
		['## A\n\n[view](/?rule=lowest&rule=latest)', 'The link says "rule" more than once.'],
		['', 'The briefing has no step.']
	])('of %j says what is wrong', (body, message) => {
		expect(faultsOf(body).join()).toContain(message);
	});

	it.each([
		['---\nlanguage: en\n---\n', 'The title is missing.'],
		['---\ntitle: A\nlanguage: english!\n---\n', 'The language cannot be read.'],
		['---\ntitle: A\nlanguage: en\nas-of: 2024-02-31\n---\n', 'The as-of cannot be read.'],
		['---\ntitle: A\nlanguage: en\nnotes: secret\n---\n', 'The notes cannot be read.'],
		['---\ntitle: A\nlanguage: en\nauthor: B\n---\n', 'The front matter has "author"'],
		['---\ntitle: A: B\n---\n', 'The front matter is not YAML'],
		['title: A\n', 'The file does not begin with its front matter.']
	])('with the front matter %j says what is wrong', (matter, message) => {
		expect(faultsOf('## A\n\n[view](/)\n', matter).join()).toContain(message);
	});

	it('keeps notes to itself unless it says otherwise', () => {
		const { briefing } = readBriefing('---\ntitle: A\nlanguage: en\n---\n## A\n\n[view](/)\n');
		expect(briefing?.notes).toBe('private');
	});
});
