/**
 * Imports a part of the program. A browser that once could not fetch it keeps that answer until the page is loaded anew,
 * so it is not asked at all while there is no network.
 */
export async function importOnline<Module>(load: () => Promise<Module>): Promise<Module> {
	if (!navigator.onLine) throw new Error('There is no network.');
	return load();
}
