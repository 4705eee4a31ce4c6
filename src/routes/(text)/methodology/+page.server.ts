import { boundaryPolicy } from '../../../../scripts/basemap/boundary-policy.js';
import type { PageServerLoad } from './$types';

/** The table that the basemap is built from, so that page and map cannot differ. */
export const load: PageServerLoad = () => ({
	boundaries: boundaryPolicy.map(({ area, shownAs, line, reason }) => ({
		area,
		shownAs,
		line,
		reason
	}))
});
