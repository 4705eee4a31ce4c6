import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cardFaults } from './check-build/cards.js';
import { policyFaults } from './check-build/contentPolicy.js';
import { elementsOf } from './check-build/html.js';
import { languageFaults, partOf } from './check-build/language.js';
import { markupFaults } from './check-build/markup.js';
import { siteLinkFaults } from './check-build/siteLinks.js';
import { missingStyles, styleFaults } from './check-build/stylesheets.js';
import { limitsOf, pageWeight, weightsOf } from './check-build/weights.js';
import { languagesIn, outputOf, pathOf } from './languages.js';
import { runMain, Stop } from './steps.js';

/** Written by the build beside its output: which chunk was made of which file. */
const MANIFEST = 'output/client/.vite/manifest.json';
/** What the front page imports for the live map. */
const MAP_ENTRIES = ['src/lib/map/LiveMap.svelte', 'src/lib/map/detailedMap.ts'];
/** What it fetches once the live map is there, and when a place is searched for. */
const AID_ENTRIES = ['src/routes/(map)/mapAids.ts', 'src/lib/panels/placeNames.ts'];

/**
 * Checks a built site: the policy and markup of each page, every link within the site, and the weight of the
 * scripts. Prints the weights.
 * @param {string} folder
 * @throws {Stop} with every fault at once: the file, what is wrong, the fix
 */
export async function checkBuild(folder) {
	const base = process.env['BASE_PATH'] ?? '';
	const files = readFolder(folder);
	const paths = new Set(files.keys());
	const pages = new Map(
		[...files]
			.filter(([path]) => path.endsWith('.html'))
			.map(([path, content]) => [path, elementsOf(String(content))])
	);
	const removed = removedPages(files);
	const languages = languagesIn(process.cwd());
	const faults = [...pages].flatMap(([page, elements]) =>
		[
			...policyFaults(elements),
			...markupFaults(elements),
			...missingStyles(elements, files, base),
			...siteLinkFaults(page, pages, paths, base),
			...languageFaults(page, elements, languages),
			...cardFaults(partOf(page, languages).path, elements, files, { base, removed })
		].map((fault) => faultText(page, fault))
	);
	for (const [path, content] of files) {
		if (!path.endsWith('.css')) continue;
		faults.push(...styleFaults(String(content)).map((fault) => faultText(path, fault)));
	}
	console.log(`${pages.size} pages, ${files.size} files`);
	for (const [index, language] of languages.entries()) {
		const weights = weightsIn(language, pages, files);
		faults.push(...reportWeights(weights, { withFiles: index === 0 }));
	}
	if (faults.length > 0)
		throw new Stop(`${faults.join('\n')}\n${faults.length} faults in ${folder}`);
}

/**
 * @param {string} language
 * @param {Map<string, import('./check-build/html.js').Element[]>} pages
 * @param {Map<string, Buffer>} files
 * @returns {import('./check-build/weights.js').Weight[]}
 */
function weightsIn(language, pages, files) {
	const path = pathOf(language);
	const folder = path.slice(1) && `${path.slice(1)}/`;
	const base = process.env['BASE_PATH'] ?? '';
	const limits = limitsOf(language);
	return [
		...weightsOf(pages.get(`${folder}index.html`) ?? [], files, {
			base,
			page: `${path}/`,
			limits,
			mapEntries: chunksOf(MAP_ENTRIES, language, folder),
			aidEntries: chunksOf(AID_ENTRIES, language, folder)
		}),
		pageWeight(
			`JavaScript of ${path}/embed before interaction`,
			pages.get(`${folder}embed.html`) ?? [],
			files,
			{ base, limit: limits.page }
		)
	];
}

/**
 * The pages of events that were removed, which have no picture.
 * @param {Map<string, Buffer>} files
 */
function removedPages(files) {
	const { features } = JSON.parse(String(files.get('data/dataset.geojson') ?? '{"features":[]}'));
	const pages = new Set(
		features.map((/** @type {{ id: string }} */ { id }) => `events/${id}.html`)
	);
	return new Set(
		[...files.keys()].filter((path) => /^events\/[^/]+\.html$/.test(path) && !pages.has(path))
	);
}

/**
 * @param {readonly string[]} sources
 * @param {string} language
 * @param {string} folder
 * @returns {string[]} their chunks, by path in the build
 */
function chunksOf(sources, language, folder) {
	const path = join(outputOf(language), MANIFEST);
	if (!existsSync(path)) throw new Stop(`${path} is missing. Fix: run \`npm run build\`.`);
	const manifest = JSON.parse(readFileSync(path, 'utf8'));
	return sources.map((source) => {
		const chunk = manifest[source]?.file;
		if (typeof chunk !== 'string') {
			throw new Stop(`${source} is no chunk of its own. Fix: import it with import() alone.`);
		}
		return folder + chunk;
	});
}

/**
 * @param {import('./check-build/weights.js').Weight[]} weights
 * @param {{ withFiles: boolean }} options `withFiles`: say which files weigh most
 * @returns {string[]} what is too heavy
 */
function reportWeights(weights, { withFiles }) {
	return weights.flatMap(({ name, limit, bytes, files }) => {
		console.log(`${name}: ${kilobytes(bytes)} of ${kilobytes(limit)}`);
		if (withFiles) reportFiles(files);
		if (bytes <= limit) return [];
		const excess = kilobytes(bytes - limit);
		return [`${name}: ${excess} over its limit. Load something later, or leave it out.`];
	});
}

/** @param {import('./check-build/weights.js').Weight['files']} files */
function reportFiles(files) {
	for (const file of files.slice(0, 6)) console.log(`  ${kilobytes(file.bytes)} ${file.path}`);
	if (files.length > 6) console.log(`  and ${files.length - 6} smaller files`);
}

/** @param {number} bytes */
function kilobytes(bytes) {
	return `${(bytes / 1000).toFixed(1)} kB`;
}

/**
 * @param {string} path
 * @param {import('./check-build/contentPolicy.js').Fault} fault
 */
function faultText(path, { what, fix }) {
	return `build/${path}: ${what}. ${fix}`;
}

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} contents by path in the folder, with `/`
 */
export function readFolder(folder) {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
	return new Map(
		paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)])
	);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await runMain(() => checkBuild(process.argv[2] ?? 'build'));
}
