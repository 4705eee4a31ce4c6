import { CountFormatter } from '../CountFormatter';

/** How Arabic writes counts: in the digits of the figures that are quoted from sources. */
export const counts = new CountFormatter<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>(
	'ar-u-nu-latn'
);
