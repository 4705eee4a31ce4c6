import { CountFormatter } from '../CountFormatter';

/** How Russian writes counts. */
export const counts = new CountFormatter<'one' | 'few' | 'many'>('ru');
