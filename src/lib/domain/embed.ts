/** What a site that shows the map in a frame may ask of it, beside the view. */
export interface EmbedOptions {
	/** The list of events, beside the map or under it. */
	list: boolean;
	legend: boolean;
	/** Name and subject over the map. */
	title: boolean;
	/** Null: as the reader's system has it. */
	theme: 'light' | 'dark' | null;
}

export const DEFAULT_EMBED: Readonly<EmbedOptions> = {
	list: false,
	legend: false,
	title: true,
	theme: null
};

/** Addresses on other sites depend on these names: a value that cannot be read leaves the default. */
export function readEmbed(search: string): EmbedOptions {
	const query = new URLSearchParams(search);
	const theme = query.get('theme');
	return {
		list: query.get('list') === '1',
		legend: query.get('legend') === '1',
		title: query.get('title') !== '0',
		theme: theme === 'light' || theme === 'dark' ? theme : null
	};
}

/** The query of an embedded map: a view's own, and the options that differ from the default. */
export function writeEmbed(view: string, { list, legend, title, theme }: EmbedOptions): string {
	const pairs = [
		view.replace(/^\?/, ''),
		list && 'list=1',
		legend && 'legend=1',
		!title && 'title=0',
		theme !== null && `theme=${theme}`
	].filter((pair) => pair !== false && pair !== '');
	return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
