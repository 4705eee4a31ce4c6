// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenContents, isNameless } from './architecture/contents';
import { forbiddenImports, importsOf } from './architecture/imports';
import { sidedStyles } from './architecture/readingDirection';

const root = join(import.meta.dirname, '..');
const paths = ['src', 'scripts', 'tests'].flatMap(pathsUnder);
const sources = paths
	.filter((path) => /^src\/.*\.(ts|js|svelte|css)$/.test(path))
	.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

describe('the source', () => {
	it('is found', () => {
		expect(sources.length).toBeGreaterThan(30);
		expect(sources.flatMap(({ text }) => importsOf(text)).length).toBeGreaterThan(50);
	});

	it('imports only downwards', () => {
		expect(sources.flatMap(forbiddenImports)).toEqual([]);
	});

	it('makes no markup or code of text, and no style attribute', () => {
		expect(sources.flatMap(forbiddenContents)).toEqual([]);
	});

	it('says start and end of a line, not left and right, outside of drawings', () => {
		expect(sources.filter(({ path }) => /\.(svelte|css)$/.test(path)).flatMap(sidedStyles)).toEqual(
			[]
		);
	});

	it('has names that say something', () => {
		expect(paths.filter(isNameless)).toEqual([]);
	});
});

describe('the rule for imports', () => {
	it.each([
		['src/lib/domain/dates.ts', '$lib/marks/markScale', 'domain may import messages'],
		['src/lib/messages/terms.ts', '../domain/records', 'messages may import nothing'],
		['src/lib/ui/Icon.svelte', '$lib/marks/Cross.svelte', 'ui may import nothing'],
		['src/lib/marks/Mark.svelte', '$lib/map/camera', 'marks may import domain, messages'],
		['src/lib/map/MapStage.svelte', '$lib/state/View.svelte', 'not state'],
		['src/lib/plots/PlotTable.svelte', '$lib/panels/SourceKey.svelte', 'plots may import domain'],
		['src/lib/state/View.svelte.ts', '../panels/links', 'state may import domain, ui'],
		['src/lib/server/geodata.ts', '$lib/map/camera', 'server may import domain, messages'],
		['src/lib/timeline/Axis.svelte', '$lib/state/View.svelte', 'timeline may import'],
		['src/lib/panels/EventList.svelte', '$lib/map/camera', 'not map'],
		['src/lib/panels/EventList.svelte', '../../routes/+page.svelte', 'not src/routes'],
		['src/lib/charts/Chart.svelte', '$lib/domain/dates', 'charts/ is no layer'],
		['src/lib/panels/EventList.svelte', 'maplibre-gl', 'only map/ imports maplibre-gl'],
		['src/routes/+page.svelte', 'maplibre-gl/dist/maplibre-gl.css', 'only map/ imports'],
		['src/lib/state/View.svelte.ts', '$app/navigation', 'only routes/ and state/*Url.svelte'],
		['src/lib/panels/EventList.svelte', '$app/state', 'only routes/ and state/*Url.svelte'],
		['src/lib/map/MapCanvas.ts', '$app/paths', 'only routes/, panels/ and'],
		['src/lib/server/geodata.ts', 'node:fs', 'no node: module'],
		['src/lib/domain/link.ts', 'valibot', 'at build time'],
		['src/lib/panels/EventTable.svelte', 'edtf', 'at build time'],
		['src/routes/(map)/MapScreen.svelte', 'satori', 'in routes/cards'],
		['src/lib/panels/ExportMenu.svelte', '$lib/domain/publish/csv', 'only server/ and the'],
		['src/lib/domain/dates.ts', './compile', 'only server/ and the published files']
	])('keeps %s from %s', (path, specifier, rule) => {
		const [fault] = forbiddenImports({ path, text: `import x from '${specifier}';` });
		expect(fault).toContain(`${path} imports ${specifier}: `);
		expect(fault).toContain(rule);
	});

	it.each([
		['src/lib/map/MapCanvas.ts', 'maplibre-gl'],
		['src/lib/map/MapStage.svelte', '../marks/Mark.svelte'],
		['src/lib/state/ViewUrl.svelte', '$app/navigation'],
		['src/lib/panels/links.ts', '$app/paths'],
		['src/lib/panels/FigureBlock.svelte', '$lib/plots/FigurePlot.svelte'],
		['src/lib/panels/EventList.svelte', 'svelte'],
		['src/routes/+page.svelte', '$lib/map/MapStage.svelte'],
		['src/hooks.client.ts', '$lib/map/scriptPolicy'],
		['src/lib/server/geodata.ts', '../domain/compile/compile'],
		['src/routes/(text)/table/SaveTable.svelte', '$lib/domain/files/lensFile'],
		['src/lib/domain/dates.test.ts', 'node:fs']
	])('lets %s import %s', (path, specifier) => {
		expect(forbiddenImports({ path, text: `import x from '${specifier}';` })).toEqual([]);
	});

	it('reads every way to import', () => {
		const text = [
			"import './a';",
			"import b from './b';",
			"import type { C } from './c';",
			"import {\n\td,\n\te\n} from './d';",
			"export * from './e';",
			"\texport { f } from './f';",
			"const g = await import('./g');",
			"const h = await import(/* @vite-ignore */ './h');",
			'export const text = "from here";'
		].join('\n');
		expect(importsOf(text)).toEqual(['./a', './b', './c', './d', './e', './f', './g', './h']);
	});
});

describe('the rule for contents', () => {
	it.each([
		'{@html text}',
		'node.innerHTML = text;',
		'node.outerHTML = text;',
		"node.insertAdjacentHTML('beforeend', text);",
		'popup.setHTML(text);',
		'new Function(text)',
		'eval(text)',
		'document.write(text)',
		'range.createContextualFragment(text)'
	])('finds %s', (text) => {
		expect(forbiddenContents({ path: 'src/lib/ui/a.ts', text })).toHaveLength(1);
	});

	it.each([
		'<p style="color: red"></p>',
		'<p style={colour}></p>',
		'<p style:width={width}></p>',
		'<p\n\tstyle:width></p>',
		'<p {style}></p>'
	])('finds %s', (text) => {
		expect(forbiddenContents({ path: 'src/lib/ui/A.svelte', text })).toHaveLength(1);
	});

	it.each([
		'<p>Sources</p>',
		'<p>{name} of {all}</p>',
		'<p>{#if open}Open{/if}</p>',
		'<button aria-label="Close"></button>',
		'<img alt="A map of {place}" />',
		'<input placeholder="Search" />'
	])('finds the words of %s', (text) => {
		const [fault] = forbiddenContents({ path: 'src/lib/ui/A.svelte', text });
		expect(fault).toContain('belongs into messages');
	});

	it.each([
		"<script>const style = node.style; node.style.width = '1px';</script>",
		'<style>p { color: red }</style>',
		'<!-- no style="…" here --><p class="style"></p>',
		'<p title={words.title} class="note">{words.text} · {count > 1 ? `${a} & b` : {a}}&nbsp;–</p>'
	])('lets %s be', (text) => {
		expect(forbiddenContents({ path: 'src/lib/ui/A.svelte', text })).toEqual([]);
	});
});

describe('the rule for sides', () => {
	it.each([
		'margin-left: 1px',
		'border-right-color: red',
		'left: 0',
		'text-align: right',
		'float: left',
		'padding: 0 1px 0 calc(1px + 2px)',
		'inset: 0 auto 0 0',
		'border-top-left-radius: 3px',
		'transform: translateX(4px)'
	])('finds %s', (rule) => {
		const text = `<p class="left"></p>\n<style>\n\tp {\n\t\t${rule};\n\t}\n</style>`;
		expect(sidedStyles({ path: 'src/lib/panels/A.svelte', text })).toHaveLength(1);
		expect(sidedStyles({ path: 'src/lib/map/A.svelte', text })).toEqual([]);
	});

	it.each([
		'padding: 0 calc(1px + 2px) 1px calc(1px + 2px)',
		'margin-inline-start: 1px',
		'inset: 0'
	])('lets %s be', (rule) => {
		const text = `<style>.left { ${rule}; } /* left: 0 */</style>`;
		expect(sidedStyles({ path: 'src/lib/panels/A.svelte', text })).toEqual([]);
	});
});

describe('the rule for names', () => {
	it.each([
		'src/lib/utils/a.ts',
		'src/lib/map/mapUtils.ts',
		'tests/helpers.js',
		'scripts/common/x.js',
		'src/lib/state/ViewManager.svelte.ts'
	])('refuses %s', (path) => expect(isNameless(path)).toBe(true));

	it.each(['src/lib/map/camera.ts', 'src/lib/domain/commonality.ts'])('takes %s', (path) =>
		expect(isNameless(path)).toBe(false)
	);
});

function pathsUnder(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
		.map((path) => path.replaceAll('\\', '/'));
}
