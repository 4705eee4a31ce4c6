import { posix } from 'node:path';

/** A file of the repository: its path from the root, with `/`, and what it holds. */
export interface SourceFile {
	path: string;
	text: string;
}

/** Who may import whom. A folder may always import from itself. */
const LAYERS: Record<string, readonly string[]> = {
	// The sentences that the rules make of claims take their words from the one table of messages.
	domain: ['messages'],
	messages: [],
	ui: [],
	marks: ['domain', 'messages'],
	map: ['domain', 'marks', 'messages', 'ui'],
	plots: ['domain', 'marks', 'messages', 'ui'],
	state: ['domain', 'ui'],
	server: ['domain', 'messages'],
	timeline: ['domain', 'marks', 'messages', 'ui'],
	panels: ['state', 'domain', 'ui', 'marks', 'messages', 'plots'],
	briefing: ['panels', 'state', 'domain', 'ui', 'marks', 'map', 'messages', 'plots']
};

/** Packages that would weigh on every page, or that one layer hides from the others. */
const PACKAGES: { name: RegExp; allowed: RegExp; reason: string }[] = [
	{
		name: /^maplibre-gl(\/|$)/,
		allowed: /^src\/lib\/map\//,
		reason: 'only map/ imports maplibre-gl'
	},
	{
		name: /^(valibot|edtf|@citation-js\/.*|@valibot\/.*)$/,
		allowed: /^src\/lib\/(domain\/(compile|publish)|server)\//,
		reason: 'the dataset is compiled and published at build time, never in a page'
	},
	{
		name: /^\$app\/paths$/,
		allowed: /^src\/(routes\/|hooks\.|lib\/panels\/|lib\/state\/\w+Url\.svelte$)/,
		reason: 'only routes/, panels/ and state/*Url.svelte import $app/paths'
	},
	{
		name: /^\$app\/(?!paths$)/,
		allowed: /^src\/(routes\/|hooks\.|lib\/state\/\w+Url\.svelte$)/,
		reason: 'only routes/ and state/*Url.svelte import $app/*'
	},
	{
		name: /^(satori|@resvg\/.*)$/,
		allowed: /^src\/routes\/cards\//,
		reason: 'only the pictures of links are drawn at build time, in routes/cards'
	},
	{ name: /^node:/, allowed: /^$/, reason: 'src/ runs in browsers: no node: module' }
];

/** Folders of a layer that not all who may import the layer may import. */
const BUILD_TIME = /^src\/lib\/domain\/(compile|publish)\//;
const BUILD_TIME_READERS = /^src\/(lib\/server\/|lib\/domain\/(compile|publish)\/|routes\/data\/)/;

/**
 * The imports of one file in `src/` that the layers forbid, a line each: file, import, rule. Tests may import
 * what they like.
 */
export function forbiddenImports(file: SourceFile): string[] {
	if (/\.test\.ts$/.test(file.path)) return [];
	return importsOf(file.text).flatMap((specifier) => {
		const rule = brokenRule(file.path, specifier);
		return rule === null ? [] : [`${file.path} imports ${specifier}: ${rule}`];
	});
}

/** What a file imports, exports on, or imports when it runs, as written. */
export function importsOf(text: string): string[] {
	const statements = text.matchAll(
		/^\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]/gm
	);
	const calls = text.matchAll(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]/g);
	return [...statements, ...calls].map(([, specifier = '']) => specifier);
}

function brokenRule(path: string, specifier: string): string | null {
	const target = targetOf(path, specifier);
	if (target === null) {
		const rule = PACKAGES.find(({ name, allowed }) => name.test(specifier) && !allowed.test(path));
		return rule?.reason ?? null;
	}
	if (BUILD_TIME.test(`${target}/`) && !BUILD_TIME_READERS.test(path)) {
		return 'only server/ and the published files import domain/compile and domain/publish';
	}
	return brokenLayer(layerOf(path), layerOf(target), target);
}

function brokenLayer(from: string | null, to: string | null, target: string): string | null {
	if (from === null || from === to) return null;
	const allowed = LAYERS[from];
	if (allowed === undefined)
		return `${from}/ is no layer: name it in tests/architecture/imports.ts`;
	if (to !== null && allowed.includes(to)) return null;
	return `${from} may import ${allowed.join(', ') || 'nothing'}, not ${to ?? target}`;
}

/** The path in the repository that an import means, or null for a package. */
function targetOf(path: string, specifier: string): string | null {
	if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier);
	const [, folder, rest = ''] = /^\$(lib\/|messages\b)(.*)$/.exec(specifier) ?? [];
	if (folder === undefined) return null;
	return folder === 'lib/' ? `src/lib/${rest}` : `src/lib/messages${rest}`;
}

/** The layer of a file; null outside `src/lib`, from where everything may be imported. */
function layerOf(path: string): string | null {
	return /^src\/lib\/([^/]+)/.exec(path)?.[1] ?? null;
}
