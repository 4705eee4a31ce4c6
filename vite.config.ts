import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/**
 * What every page shows or the front page shows first. One chunk of it is a tenth smaller than the two dozen that
 * would be cut by who shares what, and one request.
 */
const FRONT = [
	/src\/lib\/(ui|state)\//,
	/src\/lib\/messages\/(index|sections|list|map|legend|sentences|shell)\.ts/,
	/src\/lib\/marks\/([A-Z]\w+\.svelte|(outlines|dashes|labelLine|plaque|halo|disputeOffset)\.ts)/,
	/src\/lib\/panels\/(legend\/)?(Legend\w*|AreaScale|EventList|EventRow|RowLines|ArrestRows|DisputeChip)\.svelte/,
	/src\/lib\/map\/(SvgLand|SvgLabels|SpotLabel|MapSpot|MarkLayer|StaticMap|MapStage)\.svelte/,
	/src\/lib\/map\/(camera|mapLibreHints|mapLibreFiles|nextSpot|afterPaint)\.ts/,
	/src\/lib\/map\/scriptPolicy\.ts/,
	/src\/lib\/domain\/(link|dataset|dates|opened)\.ts/,
	/src\/lib\/panels\/(LensControls\.svelte|lensNote\.ts)/,
	/src\/hooks\.client\.ts/,
	/src\/routes\/(\+layout|TopBar)\.svelte/,
	/generated\/root\.(svelte|js)/
];

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [{ name: 'front', test: (id) => FRONT.some((part) => part.test(id)) }]
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
