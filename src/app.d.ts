import type { ScriptPolicy } from '$lib/map/scriptPolicy';

declare global {
	namespace App {}

	/** The path that the site is published under, in all languages; empty at the root of a host. */
	const ROOT_PATH: '' | `/${string}`;
	/** The languages that the site is built in, that at the root first. */
	const BUILT_LANGUAGES: readonly string[];

	interface Window {
		/** Absent in browsers that do not know Trusted Types; TypeScript's own types leave it out. */
		readonly trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): unknown };
	}
}
