import type { Language } from '../Language';

export const language = {
	code: 'fr',
	tag: 'fr',
	direction: 'ltr',
	name: 'Français',
	choice: 'Langue'
} as const satisfies Language;
