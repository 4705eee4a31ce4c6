/** The rules that a Trusted Types `default` policy applies; `null` is a refusal, which the browser makes an error. */
export interface ScriptPolicy {
	createScriptURL(address: string): string | null;
	createScript(): null;
	createHTML(): null;
}

/**
 * Lets text become a script's address only where it is MapLibre's worker, which MapLibre insists on giving as
 * text. Nothing else that is text becomes markup or code on this site.
 * @param worker the worker's whole address
 * @param page the address that relative ones are relative to
 */
export function scriptPolicy(worker: string, page: string): ScriptPolicy {
	return {
		createScriptURL: (address) => (resolved(address, page) === worker ? address : null),
		createScript: () => null,
		createHTML: () => null
	};
}

function resolved(address: string, page: string): string | null {
	return URL.canParse(address, page) ? new URL(address, page).href : null;
}
