import { mount, unmount } from 'svelte';
import { afterEach, expect, it } from 'vitest';
import { dataset, figure, source } from '../../../tests/builders/records';
import type { Claim } from '$lib/domain/records';
import OriginsLine from './OriginsLine.svelte';

const data = dataset({
	sources: [source(1, '23', ['Reuters']), source(2, '23'), source(3, '24', ['Reuters'])]
});
const by = (attributed_to: string) => ({ attributed_to });

let shown: Record<string, unknown> | null = null;

function said(claims: Claim[]): string {
	shown = mount(OriginsLine, { target: document.body, props: { claims, dataset: data } });
	return (document.body.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

afterEach(() => {
	if (shown) void unmount(shown);
	document.body.replaceChildren();
});

it('says which sources are one voice, and whose', () => {
	const text = said([figure(1, '3'), figure(2, '3'), figure(3, '3')]);
	expect(text).toMatch(/^Three sources, two origins: Source 1.*Source 3.*both relay Reuters$/);
	expect(text).not.toContain('Source 2');
});

it('says who joins sources that share no one voice', () => {
	const text = said([
		figure(1, '3', by('FSB')),
		figure(2, '3', by('FSB')),
		figure(3, '3', by('TASS'))
	]);
	expect(text).toMatch(/^Three sources, one origin: .* are joined by Reuters and FSB$/);
});

it('says nothing where every source is a voice of its own', () => {
	expect(said([figure(1, '3'), figure(2, '3')])).toBe('');
});
