let tries = 0;

/**
 * Imports a part of the program. A browser that could not fetch it keeps that answer for its address until the page is
 * loaded anew, so another try asks under another address, which the error names (Safari's does not).
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
	try {
		return await load();
	} catch (error) {
		const [address] = /https?:\S+/.exec(String(error)) ?? [];
		if (!address) throw error;
		return import(/* @vite-ignore */ `${address}?${++tries}`);
	}
}
