// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { hashOfInputs, inputFiles } from './inputs.js';

const folder = mkdtempSync(join(tmpdir(), 'dateline-inputs-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {string} path */
function write(path, text = path) {
	const whole = join(folder, 'one', path);
	mkdirSync(join(whole, '..'), { recursive: true });
	writeFileSync(whole, text);
}

const root = join(folder, 'one');
const INPUTS = [
	'geodata/events.geojson',
	'package-lock.json',
	'package.json',
	'scripts/build.js',
	'src/app.html',
	'static/favicon.svg',
	'vite.config.ts'
];
for (const path of INPUTS) write(path);

it('reads what the site is made from, and nothing that is made from it', () => {
	for (const path of [
		'src/a.test.ts',
		'static/basemap/a',
		'static/vendor/a',
		'build/a',
		'.npmrc'
	]) {
		write(path);
	}
	expect(inputFiles(root)).toEqual(INPUTS);
});

it('depends on names and contents, not on the folder', () => {
	const before = hashOfInputs(root);
	cpSync(root, join(folder, 'two'), { recursive: true });
	expect(hashOfInputs(join(folder, 'two'))).toBe(before);
	write('src/app.html', 'changed');
	const changed = hashOfInputs(root);
	expect(changed).not.toBe(before);
	write('src/app.css', '');
	expect(hashOfInputs(root)).not.toBe(changed);
});

it('depends on the settings that a build reads', () => {
	const before = hashOfInputs(root);
	vi.stubEnv('PUBLIC_REPORT_URL', 'mailto:desk@news.example?subject={title}&body={body}');
	expect(hashOfInputs(root)).not.toBe(before);
	vi.unstubAllEnvs();
	expect(hashOfInputs(root)).toBe(before);
});
