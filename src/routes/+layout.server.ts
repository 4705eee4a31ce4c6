import { subjectOf } from '$lib/panels/summary';
import { dataset } from '$lib/server/geodata';
import type { LayoutServerLoad } from './$types';

/** `subject`: what the dataset is about, for the bar of every page. */
export const load: LayoutServerLoad = () => ({ dataset, subject: subjectOf(dataset) });
