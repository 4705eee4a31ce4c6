import { mapContent } from '../mapContent';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => mapContent((await parent()).dataset);
