import type { shareLinks as english } from '../en/shareLinks';
import type { Translated } from '../Translated';

/** What opens the dialog to share a view. */
export const shareLinks: Translated<typeof english> = {
	share: 'Partager',
	shareView: 'Partager cette vue',
	shareEventSpoken: (title: string) => `Partager\u00a0: ${title}`
};
