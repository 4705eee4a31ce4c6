import { resolve } from '$app/paths';

/** The page of one event. */
export function eventHref(id: string): string {
	return resolve('/(text)/events/[id]', { id });
}

/** The page of one source, at a paragraph where one is given. */
export function sourceHref(id: string, paragraph?: number): string {
	const page = resolve('/(text)/sources/[id]', { id });
	return paragraph === undefined ? page : `${page}#p${paragraph}`;
}

/** The map with one event opened on it. */
export function mapHref(id: string): string {
	return `${resolve('/')}?event=${encodeURIComponent(id)}`;
}

/** The page that sets what two sources say side by side, the first on the left. */
export function compareHref(first: string, second: string): string {
	return resolve('/(text)/compare/[first]/[second]', { first, second });
}
