import type { shareLinks as english } from '../en/shareLinks';
import type { Translated } from '../Translated';
import { isolated } from './isolated';

export const shareLinks: Translated<typeof english> = {
	share: 'مشاركة',
	shareView: 'مشاركة هذا المشهد',
	shareEventSpoken: (title) => `مشاركة: ${isolated(title)}`
};
