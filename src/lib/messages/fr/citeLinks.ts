import type { citeLinks as english } from '../en/citeLinks';
import type { Translated } from '../Translated';

/** What leads to how to cite an event, a claim or the dataset, and to a report of an error. */
export const citeLinks: Translated<typeof english> = {
	cite: 'Citer',
	/** Quiet, beside a paragraph. */
	citeClaim: 'citer',
	citeEventSpoken: (title: string) => `Citer\u00a0: ${title}`,
	/** "citer « at least 133 », paragraphe 7 de Dimensions". */
	citeClaimSpoken: (words: string, where: string) => `citer «\u00a0${words}\u00a0», ${where}`,
	citeDataset: 'Citer le jeu de données',
	reportError: 'Signaler une erreur'
};
