import { describe, expect, it } from 'vitest';
import { compile } from '../../src/lib/domain/compile/compile';
import { formatIssue } from '../../src/lib/domain/compile/issues';
import { baseGeography, baseTexts } from './base';
import { readFixture } from './fixture';

const good = import.meta.glob<string>('./good/*.txt', {
	query: '?raw',
	import: 'default',
	eager: true
});
const bad = import.meta.glob<string>('./bad/*.txt', {
	query: '?raw',
	import: 'default',
	eager: true
});

describe('the base dataset', () => {
	it('has no issue', async () => {
		expect((await compile(baseTexts, baseGeography)).issues).toEqual([]);
	});
});

describe('good fixtures', () => {
	it.each(Object.entries(good))('%s has no issue', async (_, text) => {
		const { issues, dataset } = await compile(readFixture(text, baseTexts).texts, baseGeography);
		expect(issues.map(formatIssue)).toEqual([]);
		expect(dataset).not.toBeNull();
	});
});

describe('bad fixtures', () => {
	it.each(Object.entries(bad))('%s yields the issues it names, and no other', async (_, text) => {
		const { expects, texts } = readFixture(text, baseTexts);
		const { issues, dataset } = await compile(texts, baseGeography);
		expect(issues.map((issue) => formatIssue(issue).split(' Fix: ')[0])).toEqual(expects);
		expect(dataset).toBeNull();
		expect(expects.length).toBeGreaterThan(0);
	});

	it.each(Object.entries(bad))('%s: every issue has its file, field and fix', async (_, text) => {
		const { issues } = await compile(readFixture(text, baseTexts).texts, baseGeography);
		for (const { file, field, message, fix } of issues) {
			expect(file).not.toBe('');
			expect(field).not.toBe('');
			expect(message).toMatch(/\.$/);
			expect(fix).toMatch(/\.$/);
		}
	});
});
