import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
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
