// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { elementsOf } from './html.js';
import { importsOf } from './scriptGraph.js';
import { limitsOf, weightsOf } from './weights.js';

const FILES = new Map(
	Object.entries({
		'_app/entry/start.1.js': 'import"../chunks/kit.js";',
		'_app/entry/app.2.js':
			'import{a}from"../chunks/kit.js";const nodes=[()=>import("../nodes/0.js"),()=>import("../nodes/9.js")];',
		'_app/chunks/kit.js': 'export const a=1;',
		'_app/nodes/0.js':
			'export{b}from"../chunks/list.js";const c=()=>import(`../chunks/map.js`);import("../chunks/claims.js");import("../chunks/aids.js")',
		'_app/chunks/aids.js': 'import"./tiles.js";import("./measure.js")',
		'_app/chunks/measure.js': 'export const d=8;',
		'_app/chunks/claims.js': 'import"./tiles.js";export const q=6;',
		'_app/nodes/9.js': 'export const another="page"',
		'_app/chunks/list.js': 'export const b=2;import("./rules.js")',
		'_app/chunks/rules.js': 'export const r=7;',
		'_app/chunks/map.js': 'import"./list.js";import"./tiles.js";import("./late.js")',
		'_app/chunks/tiles.js': 'export const t=3;',
		'_app/chunks/late.js': 'export const l=4;',
		'vendor/maplibre-1/maplibre-gl.mjs': 'export const m=5;',
		'vendor/maplibre-1/LICENSE.txt': 'free'
	}).map(([path, text]) => [path, Buffer.from(text)])
);
const PAGE = `
	<link href="/base/_app/nodes/0.js" rel="modulepreload">
	<link href="/base/a.css" rel="stylesheet">
	<script>Promise.all([import("/base/_app/entry/start.1.js"),import("/base/_app/entry/app.2.js")])</script>`;

const OPTIONS = {
	base: '/base',
	page: '/',
	limits: limitsOf('en'),
	mapEntries: ['_app/chunks/map.js'],
	aidEntries: ['_app/chunks/aids.js']
};

it('parts what a page loads at once from what the map loads, and from what is opened', () => {
	const [page, map, panels, aids] = weightsOf(elementsOf(PAGE), FILES, OPTIONS);
	const paths = (/** @type {typeof page} */ weight) =>
		weight?.files.map(({ path }) => path.replace('_app/', '')).sort();
	expect(paths(page)).toEqual([
		'chunks/kit.js',
		'chunks/list.js',
		'entry/app.2.js',
		'entry/start.1.js',
		'nodes/0.js'
	]);
	expect(paths(map)).toEqual([
		'chunks/late.js',
		'chunks/map.js',
		'chunks/tiles.js',
		'vendor/maplibre-1/maplibre-gl.mjs'
	]);
	expect(paths(panels)).toEqual(['chunks/claims.js', 'chunks/rules.js']);
	expect(paths(aids)).toEqual(['chunks/aids.js', 'chunks/measure.js']);
});

it('weighs as gzip -9 does', () => {
	const [page, map] = weightsOf(elementsOf(PAGE), FILES, OPTIONS);
	const sizes = page?.files.map(({ path }) => gzipSync(FILES.get(path) ?? '', { level: 9 }).length);
	expect(page?.bytes).toBe(sizes?.reduce((sum, size) => sum + size, 0));
	expect([page?.limit, map?.limit]).toEqual([60_000, 330_000]);
});

it('reads imports from the syntax, not from text that looks like one', () => {
	const code = [
		'import a from"./a.js";export*from"./b.js";const s=\'import("./c.js")\';',
		'import("./d.js");import(`./e.js`);import(`./${x}.js`);import(x);import"pkg";'
	].join('');
	expect(importsOf('folder/x.js', code)).toEqual({
		statically: ['folder/a.js', 'folder/b.js'],
		dynamically: ['folder/d.js', 'folder/e.js']
	});
});
