import { sveltekit } from '@sveltejs/kit/vite';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { languagesIn } from './scripts/languages.js';

/**
 * What every page shows or the front page shows first. One chunk of it is a tenth smaller than the two dozen that
 * would be cut by who shares what, and one request.
 */
const FRONT = [
	/src\/lib\/(ui\/(?!Dialog|Rail|ScrollRegion)|state\/(?!ScopeUrl))/,
	/src\/lib\/messages\/DateParts\.ts/,
	/src\/lib\/messages\/\w+\/(index|sections|language|dates|list|map|legend|sentences|shell)\.ts/,
	/src\/lib\/marks\/([A-Z]\w+\.svelte|(outlines|dashes|labelLine|plaque|halo|disputeOffset)\.ts)/,
	/src\/lib\/panels\/(legend\/)?(Legend\w*|AreaScale|EventList|EventRow|RowLines|ArrestRows|DisputeChip)\.svelte/,
	/src\/lib\/map\/(SvgLand|SvgLabels|SpotLabel|MapSpot|MarkLayer|StaticMap|MapStage)\.svelte/,
	/src\/lib\/map\/(projection|mapLibreFiles|nextSpot)\.ts/,
	/src\/lib\/map\/scriptPolicy\.ts/,
	/src\/lib\/timeline\/Timeline\.svelte/,
	/src\/lib\/domain\/(link|byId|days|opened|sharedFile)\.ts/,
	/src\/lib\/panels\/(LensControls\.svelte|lensNote\.ts|filters\/FilterBar\.svelte)/,
	/src\/hooks\.client\.ts/,
	/src\/routes\/(\+layout|TopBar|LanguageLinks)\.svelte/,
	/src\/routes\/\(map\)\/ShownContent\.svelte\.ts/,
	/generated\/root\.(svelte|js)/,
	/svelte\/src\/reactivity\/(media-query|reactive-value)/
];

/**
 * What makes words of claims. Nearly every page and panel but the front page's first sight needs most of it, so that
 * one file a layer is smaller than one a module, and its name is written once in the list of files that / carries.
 */
const WORDS =
	/src\/lib\/(messages\/\w+\/(claimSentences|qualified|terms|detail|popups|listRows)|domain\/(places|eventTitle))\.ts/;
const RULES =
	/src\/lib\/(domain\/(agreement|counting|figures|sentences|wording|numberWords|origins)|panels\/(claimText|rowFigure))\.ts/;

/** What writes counts and lists. By itself, or a page that writes one would take all words along. */
const COUNTS =
	/src\/lib\/messages\/(CountFormatter|\w+\/(counts|joined))\.ts|@internationalized\/string/;

/** What the live map shares with what helps on it and with the maps of briefings: one file, for the same reason. */
const LIVE_MAP =
	/src\/lib\/(map\/(gestures|popupPlace|markLayout|directions|easing|countryNames|nominalBoxes)\.ts|marks\/(labelling|parting|grouping)\.ts)/;

/**
 * A second pass over what Vite's own minifier leaves: a fiftieth smaller, where every hundred bytes of the front page are
 * wanted for something. Alone it would leave more, since it knows nothing of the modules that were joined.
 */
const minifyAgain: Plugin = {
	name: 'minify-again',
	apply: 'build',
	enforce: 'post',
	applyToEnvironment: ({ config }) => config.consumer === 'client',
	generateBundle: {
		order: 'post',
		async handler(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk') continue;
				const { code } = await minify(file.code, {
					module: true,
					ecma: 2020,
					compress: { passes: 3, unsafe_arrows: true }
				});
				file.code = code ?? file.code;
			}
		}
	}
};

/**
 * Kit links a page to the stylesheets of what it imports, but forgets those of a file that it met before as something
 * that is imported later. No page is built with parts of that kind, so Kit is told of none.
 */
const ownStylesOnly: Plugin = {
	name: 'own-styles-only',
	apply: 'build',
	applyToEnvironment: ({ config }) => config.consumer === 'client',
	writeBundle({ dir = '' }) {
		const path = join(dir, '.vite/manifest.json');
		if (!existsSync(path))
			throw new Error(`${path} is missing: Vite writes its manifest elsewhere.`);
		const manifest: Record<string, { dynamicImports?: string[] }> = JSON.parse(
			readFileSync(path, 'utf8')
		);
		for (const chunk of Object.values(manifest)) delete chunk.dynamicImports;
		writeFileSync(path, JSON.stringify(manifest, null, '\t'));
	}
};

/**
 * pmtiles brings code to unpack tiles where a browser has none of its own, which every browser has that opens our
 * popovers: two kilobytes that no reader runs.
 */
const unpacksItself: Plugin = {
	name: 'unpacks-itself',
	enforce: 'pre',
	resolveId: (source, importer) =>
		source === 'fflate' && importer?.includes('/pmtiles/') ? '\0unpacks-itself' : undefined,
	load: (id) =>
		id === '\0unpacks-itself'
			? "export const decompressSync = () => { throw new Error('This browser cannot unpack tiles.'); };"
			: undefined
};

export default defineConfig({
	plugins: [unpacksItself, sveltekit(), minifyAgain, ownStylesOnly],
	define: {
		ROOT_PATH: JSON.stringify(process.env['BASE_PATH'] ?? ''),
		BUILT_LANGUAGES: JSON.stringify(languagesIn(import.meta.dirname))
	},
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					// A group takes what it stands on along, unless a group of higher priority has it.
					groups: [
						{ name: 'front', priority: 4, test: (id) => FRONT.some((part) => part.test(id)) },
						{ name: 'counts', priority: 3, test: COUNTS },
						{ name: 'words', priority: 2, test: WORDS },
						{ name: 'rules', priority: 1, test: RULES },
						{ name: 'liveMap', priority: 0, test: LIVE_MAP }
					]
				}
			}
		}
	},
	// Vitest takes Svelte's server build by default, in which effects never run.
	resolve: process.env['VITEST'] ? { conditions: ['browser'] } : {},
	test: {
		environment: 'happy-dom',
		include: [
			'src/**/*.test.ts',
			'scripts/**/*.test.js',
			'tests/*.test.ts',
			'tests/geodata/**/*.test.ts'
		],
		// Not UTC, so that a date that slips by a time zone fails a test.
		env: { TZ: 'America/Los_Angeles' }
	}
});
