import { citedAddresses } from '$lib/panels/citeLinks';
import { citationsOf } from '$lib/server/citations';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	citations: citationsOf({ kind: 'dataset' }, citedAddresses)
});
