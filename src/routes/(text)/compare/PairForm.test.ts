import { flushSync, mount, unmount } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import { FIVE_SOURCES } from '../../../../tests/builders/records';
import PairForm from './PairForm.svelte';

const { goto } = vi.hoisted(() => ({ goto: vi.fn() }));
vi.mock('$app/navigation', () => ({ goto }));

let shown: Record<string, unknown> | null = null;

function submitted(choices: Record<string, string>): string {
	shown = mount(PairForm, { target: document.body, props: { sources: FIVE_SOURCES } });
	for (const [name, id] of Object.entries(choices)) {
		const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
		if (!select) throw new Error(`no choice of the ${name} source`);
		select.value = id;
	}
	const form = document.querySelector('form');
	form?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
	flushSync();
	return document.querySelector('[role="status"]')?.textContent ?? '';
}

afterEach(() => {
	if (shown) void unmount(shown);
	document.body.replaceChildren();
	goto.mockClear();
});

it('leads to the two sources chosen, in their order', () => {
	expect(submitted({ first: 's5', second: 's3' })).toBe('');
	expect(goto).toHaveBeenCalledExactlyOnceWith('/compare/s5/s3');
});

it('begins with two sources that differ', () => {
	submitted({});
	expect(goto).toHaveBeenCalledExactlyOnceWith('/compare/s1/s2');
});

it('leads nowhere from one source twice, and says why', () => {
	expect(submitted({ first: 's3', second: 's3' })).toContain('same document');
	expect(goto).not.toHaveBeenCalled();
});
