import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '$lib/domain/wording';
import type { DateParts, MonthName } from './DateParts';
import type { Qualified } from './Qualifier';
import type { Language } from './Language';

type Table = Readonly<Record<string, unknown>>;

const modules = import.meta.glob<Table>('./*/*.ts', { eager: true });
const files = Object.keys(modules).map((path) => {
	const [, language = '', file = ''] = path.split('/');
	return { path, language, file };
});
const languages = [...new Set(files.map(({ language }) => language))];
const others = languages.filter((language) => language !== 'en' && has(language, 'index.ts'));

function has(language: string, file: string): boolean {
	return `./${language}/${file}` in modules;
}

function namesIn(language: string): string[] {
	return files.filter((file) => file.language === language).map(({ file }) => file);
}

/** Keys that a keyboard of some other language writes in words. */
const KEY_NAMES = /\.keyNames\./;

/** The paths of all that a table holds, with what it is: text, or a function. */
function shapeOf(value: unknown, path: string): string[] {
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value);
		return entries.flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
	}
	return KEY_NAMES.test(path) ? [] : [`${path}: ${typeof value}`];
}

function texts(value: unknown, path: string): { path: string; text: string }[] {
	if (typeof value === 'string') return [{ path, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

/** What formats is no table. */
const FORMATTERS = ['counts.ts'];
/** Letters that stand before a text in one language and not in another. */
const MAY_BE_EMPTY = /^filters\.ts\.filters\.hit\.(before|after)/;

describe.each(others)('the messages in %s', (language) => {
	const english = namesIn('en').filter((file) => !FORMATTERS.includes(file));

	it('are in the same files, with the same names', () => {
		expect(english.filter((file) => !has(language, file))).toEqual([]);
		for (const file of english) {
			const [own, model] = [modules[`./${language}/${file}`], modules[`./en/${file}`]];
			expect(shapeOf(own, file).sort(), file).toEqual(shapeOf(model, file).sort());
		}
	});

	it('leave no text empty', () => {
		const empty = english
			.flatMap((file) => texts(modules[`./${language}/${file}`], file))
			.filter(({ path, text }) => text.trim() === '' && !MAY_BE_EMPTY.test(path));
		expect(empty).toEqual([]);
	});
});

describe.each(languages)('in %s', (language) => {
	const table = (file: string) => modules[`./${language}/${file}`] ?? {};
	const { code, tag, name, choice } = table('language.ts')['language'] as Language;

	it('the language is called by its folder and known to Intl', () => {
		expect(code).toBe(language);
		expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]);
		expect([name, choice]).not.toContain('');
	});

	it('dates and figures keep their digits', () => {
		const dateWords = table('dates.ts')['dateWords'] as (
			date: DateParts,
			name: MonthName
		) => string;
		expect(dateWords({ year: 2024, month: 3, day: 29 }, 'long')).toMatch(/^29\s.+2024/);
		expect(dateWords({ year: null, month: 9, day: 5 }, 'short')).toMatch(/^5\s\D+$/);
		expect(dateWords({ year: 2023, month: 12, day: null }, 'long')).toMatch(/2023/);
	});

	it('each word that a source puts before a number has words of its own', () => {
		const qualified = table('qualified.ts')['qualified'] as Qualified;
		const words = QUALIFIERS.flatMap((row) => row.words.map((word) => qualified(word, 140)));
		expect(words.filter((text) => !/\b140\b/.test(text) || text === '140')).toEqual([]);
		expect(new Set(words).size).toBe(words.length);
	});
});

it('English keeps the words of the source', () => {
	const qualified = modules['./en/qualified.ts']?.['qualified'] as Qualified;
	expect(qualified('at least', 133)).toBe('at least 133');
});
