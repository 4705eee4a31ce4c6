import { CountFormatter } from '../CountFormatter';

/** How Arabic writes counts. */
export const counts = new CountFormatter<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar');
