import { subjectOf } from '$lib/panels/summary';
import { removed, reportAddress } from '$lib/server/changes';
import { dataset } from '$lib/server/geodata';
import type { LayoutServerLoad } from './$types';

/**
 * `subject`: what the dataset is about, for the bar of every page. `removed` and `reportAddress` are for the pages of
 * events: a load of their own would have each fetch a file when it is opened from another page.
 */
export const load: LayoutServerLoad = () => ({
	dataset,
	subject: subjectOf(dataset),
	removed,
	reportAddress
});
