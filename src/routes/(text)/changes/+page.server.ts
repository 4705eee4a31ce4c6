import { changeDays } from '$lib/server/changes';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ days: changeDays });
