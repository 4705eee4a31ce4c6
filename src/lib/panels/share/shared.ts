/** What is handed on. Paths of the site: the browser puts its host before them. */
export interface Shared {
	title: string;
	/** Of the page, with its query. */
	path: string;
	/** The query of the same view on the map. */
	view: string;
}
