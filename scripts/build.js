import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkBuild } from './check-build.js';
import { languageHeaders } from './hosts/languageHeaders.js';
import { hashOfInputs } from './inputs.js';
import { languagesIn, pathOf } from './languages.js';
import { prepare } from './prepare.js';
import { runNode } from './run.js';
import { durationText, runMain, step, Stop } from './steps.js';

/** Holds the hash of what `build/` was made from. */
const STAMP = '.cache/built-from.txt';
/** Where each language is built before all are put together. */
const PARTS = '.cache/site';
/** Languages that are built at once. A build is busy on one core most of the time. */
const AT_ONCE = 2;

/**
 * Whether `build/` is the site that the files here make.
 * @param {string} root of the repository
 */
export function isBuilt(root) {
	const stamp = join(root, STAMP);
	if (!existsSync(stamp) || !existsSync(join(root, 'build/index.html'))) return false;
	return readFileSync(stamp, 'utf8') === hashOfInputs(root);
}

/**
 * Builds the site to `build/`, each language but that at the root in its own folder, and checks what was built.
 * @param {string} root of the repository
 * @throws {Stop} when a part fails or the site breaks a rule of `scripts/check-build.js`
 */
export async function build(root) {
	const inputs = hashOfInputs(root);
	const languages = languagesIn(root);
	rmSync(join(root, STAMP), { force: true });
	await step('Preparing the map', () => prepare(root));
	await step(`Building the site in ${languages.join(', ')}`, () => buildAll(root, languages));
	await step('Checking what was built', () => checkBuild(join(root, 'build')));
	mkdirSync(dirname(join(root, STAMP)), { recursive: true });
	writeFileSync(join(root, STAMP), inputs);
}

/**
 * @param {string} root
 * @param {readonly string[]} languages
 */
async function buildAll(root, languages) {
	rmSync(join(root, PARTS), { recursive: true, force: true });
	await sync(root);
	const waiting = [...languages];
	const worker = async () => {
		for (let language = waiting.shift(); language; language = waiting.shift()) {
			await buildLanguage(root, language);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
	rmSync(join(root, 'build'), { recursive: true, force: true });
	for (const language of languages) {
		renameSync(join(root, PARTS, language), join(root, `build${pathOf(language)}`));
	}
	const headers = join(root, 'build/_headers');
	const others = languages.slice(1).map(pathOf);
	writeFileSync(headers, languageHeaders(readFileSync(headers, 'utf8'), others));
}

/**
 * What every build reads of the configuration for TypeScript, which two that start at once would write together.
 * @param {string} root
 */
async function sync(root) {
	const kit = join(root, 'node_modules/@sveltejs/kit/svelte-kit.js');
	const { code, output } = await runNode(kit, ['sync'], { cwd: root });
	if (code !== 0) throw new Stop(output);
}

/**
 * @param {string} root
 * @param {string} language
 */
async function buildLanguage(root, language) {
	const start = performance.now();
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const { code, output } = await runNode(vite, ['build', '--logLevel', 'warn'], {
		cwd: root,
		env: {
			INTERFACE_LANGUAGE: language,
			LANGUAGE_PATH: pathOf(language),
			BUILD_OUTPUT: `${PARTS}/${language}`
		}
	});
	if (code !== 0) throw new Stop(`${output}\nThe site could not be built: the reason is above.`);
	console.log(`  ${language} in ${durationText(performance.now() - start)}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	await runMain(() => build(process.cwd()));
}
