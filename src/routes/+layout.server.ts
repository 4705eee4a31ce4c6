import { dataset } from '$lib/server/geodata';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({ dataset });
