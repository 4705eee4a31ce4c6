/** What leads to how to cite an event, a claim or the dataset, and to a report of an error. */
export const citeLinks = {
	cite: 'Cite',
	/** Quiet, beside a paragraph. */
	citeClaim: 'cite',
	citeEventSpoken: (title: string) => `Cite: ${title}`,
	/** "cite “at least 133”, paragraph 7 of Dimensions". */
	citeClaimSpoken: (words: string, where: string) => `cite “${words}”, ${where}`,
	citeDataset: 'Cite the dataset',
	reportError: 'Report an error'
} as const;
