/** The shapes of `land.svg`, by id, as path data: that file is one path a line. */
export function landPaths(svg: string): Map<string, string> {
	return new Map(
		[...svg.matchAll(/<path id="(\w+)"[^>]*? d="([^"]*)"/g)].map(([, id = '', path = '']) => [
			id,
			path
		])
	);
}

/** Throws where it cannot be fetched: nothing is taken away without its map. */
export async function fetchText(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}
