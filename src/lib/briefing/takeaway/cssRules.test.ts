import { describe, expect, it } from 'vitest';
import { cssRules } from './cssRules';

describe('a stylesheet', () => {
	it('is cut into its rules as written', () => {
		const css = `@charset "utf-8";/* { */p{font:var(--a);content:"}"}@media (x){a{b:c}d{e:f}}@page{size:1px}`;
		expect(cssRules(css)).toEqual([
			{ head: 'p', body: 'font:var(--a);content:"}"', inner: null },
			{
				head: '@media (x)',
				body: 'a{b:c}d{e:f}',
				inner: [
					{ head: 'a', body: 'b:c', inner: null },
					{ head: 'd', body: 'e:f', inner: null }
				]
			},
			{ head: '@page', body: 'size:1px', inner: null }
		]);
	});
});
