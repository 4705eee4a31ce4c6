import type { Qualified, Qualifier } from '../Qualifier';

const WORDS: Readonly<Record<Qualifier, (number: number) => string>> = {
	'at least': (number) => `au moins ${number}`,
	'no fewer than': (number) => `pas moins de ${number}`,
	'more than': (number) => `plus de ${number}`,
	over: (number) => `au-delà de ${number}`,
	some: (number) => `quelque ${number}`,
	about: (number) => `environ ${number}`,
	around: (number) => `autour de ${number}`,
	approximately: (number) => `approximativement ${number}`,
	roughly: (number) => `à peu près ${number}`,
	nearly: (number) => `près de ${number}`,
	almost: (number) => `presque ${number}`,
	'up to': (number) => `jusqu’à ${number}`,
	'at most': (number) => `au plus ${number}`
};

/** "quelque 140": what the source wrote, in the words of the interface. */
export const qualified: Qualified = (qualifier, number) => WORDS[qualifier](number);
