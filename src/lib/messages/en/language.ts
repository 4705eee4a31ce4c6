import type { Language } from '../Language';

export const language = {
	code: 'en',
	tag: 'en-US',
	direction: 'ltr',
	name: 'English',
	choice: 'Language'
} as const satisfies Language;
