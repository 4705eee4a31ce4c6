import type { citeLinks as english } from '../en/citeLinks';
import type { Translated } from '../Translated';
import { isolated } from './isolated';

export const citeLinks: Translated<typeof english> = {
	cite: 'استشهاد',
	/** Quiet, beside a paragraph. */
	citeClaim: 'استشهاد',
	citeEventSpoken: (title) => `استشهاد: ${isolated(title)}`,
	citeClaimSpoken: (words, where) => `استشهاد: «${isolated(words)}»، ${where}`,
	citeDataset: 'الاستشهاد بمجموعة البيانات',
	reportError: 'الإبلاغ عن خطأ'
};
