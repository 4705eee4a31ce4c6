import * as settings from '$env/static/public';
import { readSiteAddress } from '$lib/domain/cardTags';

/** Where the site is published, set when it is built: the project has no address of its own. Null where it is not said. */
export const siteAddress = readSiteAddress(
	(settings as Readonly<Record<string, string>>)['PUBLIC_SITE_URL'] ?? ''
);
