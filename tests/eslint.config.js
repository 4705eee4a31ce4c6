import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';
import svelteConfig from '../svelte.config.js';

// `npm run lint` names this file with --config, so every path here is counted from the repository's root.
export default ts.config(
	globalIgnores(['build/', '.svelte-kit/', '.cache/', 'static/', 'test-results/', 'node_modules/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		files: ['**/*.{js,ts,svelte}'],
		languageOptions: {
			parserOptions: {
				// One program for all files; with `project`, every component makes a new one, up to the heap's limit.
				projectService: true,
				tsconfigRootDir: import.meta.dirname + '/..',
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			eqeqeq: 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: ['src/lib/**'],
		rules: { 'no-console': 'error' }
	},
	{
		files: ['src/**'],
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': 'error',
			// `{' '}` is how a space at the end of a line is kept.
			'svelte/no-useless-mustaches': 'off',
			// Addresses are made in src/lib/panels/links.ts, which the rule cannot see into; the build checks every link.
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/button-has-type': 'error'
		}
	}
);
