import { CountFormatter } from '../CountFormatter';

/** How English writes counts. */
export const counts = new CountFormatter<'one' | 'other'>('en');
