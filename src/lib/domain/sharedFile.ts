/**
 * The address of a file that all languages of the site share: the basemap, MapLibre, what is published. Pages lie under
 * their language's own path, which `$app/paths` knows.
 */
export function sharedFile(path: `/${string}`): string {
	return ROOT_PATH + path;
}
