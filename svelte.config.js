import adapter from '@sveltejs/adapter-static';
import { hashOfInputs } from './scripts/inputs.js';
import { languagesIn, outputOf, pathOf } from './scripts/languages.js';

/** The interface's language in this build: a folder of `src/lib/messages`. */
const language = process.env['INTERFACE_LANGUAGE'] ?? 'en';
/** Set to publish under a folder of a host: BASE_PATH=/dateline npm run build */
const root = process.env['BASE_PATH'] ?? '';
/**
 * Where this language's pages lie under it, as `/fr`. `scripts/build.js` says so of all but that at the root, which also
 * carries what the languages share; a server for development has one language, at the root.
 */
const languagePath = process.env['LANGUAGE_PATH'] ?? '';
const isAtRoot = languagePath === '';
const output = process.env['BUILD_OUTPUT'] ?? 'build';
const otherLanguages = languagesIn(import.meta.dirname)
	.map(pathOf)
	.filter((path) => path !== languagePath);

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: { name: 'announcer-without-style', markup: withoutAnnouncerStyle },
	kit: {
		adapter: adapter({ pages: output, assets: output, strict: true }),
		outDir: isAtRoot ? '.svelte-kit' : outputOf(language),
		files: { assets: isAtRoot ? 'static' : '.cache/nothing' },
		// Inlined state would need a second hash for each page; external styles keep the policy short.
		inlineStyleThreshold: 0,
		alias: { $messages: `src/lib/messages/${language}` },
		paths: {
			base: /** @type {'' | `/${string}`} */ (root + languagePath),
			// Some hosts serve a page with a slash at its end, or the 404 page at any depth: there `./` means another folder.
			relative: false
		},
		prerender: {
			handleHttpError: ({ path, message }) => {
				if (!isBuiltApart(path)) throw new Error(message);
			},
			// What is published is built once, at the root.
			handleUnseenRoutes: isAtRoot ? 'fail' : 'ignore'
		},
		version: { name: hashOfInputs(import.meta.dirname).slice(0, 16) },
		typescript: { config: withScripts },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'frame-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'require-trusted-types-for': ['script'],
				'trusted-types': ['svelte-trusted-html', 'default']
			}
		}
	}
};

/**
 * Whether an address is none of this build's: a page in another language, or a file that all languages share.
 * `scripts/check-build.js` holds links between them.
 * @param {string} path
 */
function isBuiltApart(path) {
	if (!isAtRoot) return !path.startsWith(`${root}${languagePath}/`);
	return otherLanguages.some((other) => `${path}/`.startsWith(`${root}${other}/`));
}

/**
 * Takes the `style` attribute off the element in which Kit announces a new page: our policy forbids such
 * attributes, and the browser reports a violation on every page. `src/app.css` hides the element by its id.
 * @param {{ content: string, filename?: string | undefined }} file
 */
function withoutAnnouncerStyle({ content, filename }) {
	if (!filename?.replaceAll('\\', '/').endsWith('/generated/root.svelte')) return undefined;
	const code = content.replace(/(<div id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1');
	if (code === content) throw new Error('Kit no longer styles #svelte-announcer: drop this step.');
	return { code };
}

/**
 * Kit's own list of files to type check leaves out the scripts.
 * @param {Record<string, any>} config
 */
function withScripts(config) {
	config['include'].push('../scripts/**/*.js', '../scripts/**/*.ts', '../svelte.config.js');
}
