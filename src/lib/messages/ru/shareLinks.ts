import type { shareLinks as english } from '../en/shareLinks';
import type { Translated } from '../Translated';

/** What opens the dialog to share a view. */
export const shareLinks: Translated<typeof english> = {
	share: 'Поделиться',
	shareView: 'Поделиться этим видом',
	shareEventSpoken: (title) => `Поделиться: ${title}`
};
