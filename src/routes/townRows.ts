import type { Town } from '$lib/map/towns';

const generated = import.meta.glob<string>('/static/basemap/towns.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** The towns that drawn maps name, largest first. For loads on the server alone. */
export const townRows: readonly Town[] = read();

/** Written by the basemap's build, which is ours, so its shape is not checked again. */
function read(): Town[] {
	const text = generated['/static/basemap/towns.json'];
	if (text === undefined) {
		throw new Error('static/basemap/towns.json is missing. Fix: run `npm run basemap`.');
	}
	return JSON.parse(text);
}
