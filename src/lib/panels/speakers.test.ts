import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { dataset, event, figure } from '../../../tests/builders/records';
import { figuresOf } from '$lib/domain/figures';
import ClaimList from './ClaimList.svelte';
import FigureBlock from './FigureBlock.svelte';
import HeadlineFigure from './HeadlineFigure.svelte';
import PopupSources from './PopupSources.svelte';

const data = dataset();
const relayed = figure(2, 'neutralized', {
	of: 'suspects',
	attributed_to: 'TASS',
	note: 'A note of the coder.'
});
const operation = event([relayed, figure(3, '4', { field: 'detained', of: 'suspects' })], {
	event_type: 'operation'
});
const [killed] = figuresOf(operation, data);
if (!killed) throw new Error('the operation has no figure');

let shown: Record<string, unknown> | null = null;

/** Everything said in the page, with runs of white space as one. */
function said(): string {
	return (document.body.textContent ?? '').replaceAll(/\s+/g, ' ');
}

afterEach(() => {
	if (shown) void unmount(shown);
	document.body.replaceChildren();
});

describe('words that a source relays', () => {
	it('stand in a popup with who said them', () => {
		shown = mount(PopupSources, {
			target: document.body,
			props: { event: operation, dataset: data }
		});
		expect(said()).toContain('neutralized · no number given · said by TASS · Source 2');
	});

	it('come before the notes on them', () => {
		shown = mount(ClaimList, {
			target: document.body,
			props: {
				claims: [relayed, figure(2, '3', { note: 'A note of the coder.' })],
				event: operation,
				dataset: data
			}
		});
		const [before = '', after = ''] = said().split('A note of the coder.');
		expect(before).toContain('neutralized');
		expect(after).not.toContain('neutralized');
	});

	it('are no figure: beside the number that is missing they stand small', () => {
		shown = mount(HeadlineFigure, {
			target: document.body,
			props: { figure: killed, event: operation, dataset: data }
		});
		expect(document.querySelector('.number')).toBeNull();
		expect(said()).toContain('no number given');
		expect(said()).toContain('“neutralized”, said by TASS');
	});
});

it('says of a silent source that it gives no number of whom the figure counts', () => {
	shown = mount(FigureBlock, {
		target: document.body,
		props: { figure: killed, event: operation, dataset: data, place: 'page', leads: true }
	});
	expect(said()).toContain('gives no number of suspects killed');
});
