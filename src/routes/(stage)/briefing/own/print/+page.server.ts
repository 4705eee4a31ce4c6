import { countryLabels } from '../../../../countryLabels';
import type { PageServerLoad } from './$types';

/** What the map of a step needs; the briefing itself is on the reader's device. */
export const load: PageServerLoad = () => ({ countries: countryLabels });
