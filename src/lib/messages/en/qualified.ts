import type { Qualified } from '../Qualifier';

/** "some 140": in the source's own words. */
export const qualified: Qualified = (qualifier, number) => `${qualifier} ${number}`;
