export interface Frame {
	/** The whole address of `/embed` with its query. */
	address: string;
	/** What the frame is called to readers who do not see it. */
	title: string;
	height: number;
}

/**
 * What may go on in the frame: scripts, its own origin (else browsers refuse it its own modules, fonts and data), and
 * links that open as pages in their own right.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The code that shows the map on another page. */
export function embedSnippet({ address, title, height }: Frame): string {
	return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
