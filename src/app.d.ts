import type { ScriptPolicy } from '$lib/map/scriptPolicy';

declare global {
	namespace App {}

	interface Window {
		/** Absent in browsers that do not know Trusted Types; TypeScript's own types leave it out. */
		readonly trustedTypes?: { createPolicy(name: string, rules: ScriptPolicy): unknown };
	}
}
