import type { Qualified, Qualifier } from '../Qualifier';

const WORDS: Readonly<Record<Qualifier, (number: number) => string>> = {
	'at least': (number) => `по меньшей мере ${number}`,
	'no fewer than': (number) => `не менее ${number}`,
	'more than': (number) => `более ${number}`,
	over: (number) => `свыше ${number}`,
	some: (number) => `порядка ${number}`,
	about: (number) => `около ${number}`,
	around: (number) => `примерно ${number}`,
	approximately: (number) => `приблизительно ${number}`,
	roughly: (number) => `ориентировочно ${number}`,
	nearly: (number) => `почти ${number}`,
	almost: (number) => `без малого ${number}`,
	'up to': (number) => `до ${number}`,
	'at most': (number) => `не более ${number}`
};

/** "порядка 140": what the source wrote, in the words of the interface. */
export const qualified: Qualified = (qualifier, number) => WORDS[qualifier](number);
