import type { citeLinks as english } from '../en/citeLinks';
import type { Translated } from '../Translated';

/** What leads to how to cite an event, a claim or the dataset, and to a report of an error. */
export const citeLinks: Translated<typeof english> = {
	cite: 'Цитировать',
	/** Quiet, beside a paragraph. */
	citeClaim: 'цитировать',
	citeEventSpoken: (title) => `Цитировать: ${title}`,
	citeClaimSpoken: (words, where) => `цитировать «${words}», ${where}`,
	citeDataset: 'Цитировать набор данных',
	reportError: 'Сообщить об ошибке'
};
