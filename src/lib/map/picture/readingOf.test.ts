import { expect, it } from 'vitest';
import { readingOf } from './readingOf';

it.each([
	['5 events', 'ltr'],
	['5 أحداث', 'rtl'],
	['\u2068Kabul\u2069: 12 قتيلا', 'rtl'],
	['\u200fsome 140 قتلى', 'rtl'],
	['140', 'ltr']
])('reads %s as %s', (text, direction) => {
	expect(readingOf(text)).toBe(direction);
});
