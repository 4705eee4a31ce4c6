import type { Qualified, Qualifier } from '../Qualifier';

const WORDS: Readonly<Record<Qualifier, (number: number) => string>> = {
	'at least': (number) => `${number} على الأقل`,
	'no fewer than': (number) => `ما لا يقل عن ${number}`,
	'more than': (number) => `أكثر من ${number}`,
	over: (number) => `ما يزيد على ${number}`,
	some: (number) => `نحو ${number}`,
	about: (number) => `حوالي ${number}`,
	around: (number) => `قرابة ${number}`,
	approximately: (number) => `${number} تقريبًا`,
	roughly: (number) => `زهاء ${number}`,
	nearly: (number) => `ما يقارب ${number}`,
	almost: (number) => `ما يكاد يبلغ ${number}`,
	'up to': (number) => `ما يصل إلى ${number}`,
	'at most': (number) => `${number} على الأكثر`
};

/** "نحو 140": what the source wrote, in the words of the interface. */
export const qualified: Qualified = (qualifier, number) => WORDS[qualifier](number);
