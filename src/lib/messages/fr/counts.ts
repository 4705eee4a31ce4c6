import { CountFormatter } from '../CountFormatter';

/** How French writes counts. */
export const counts = new CountFormatter<'one' | 'other'>('fr');
