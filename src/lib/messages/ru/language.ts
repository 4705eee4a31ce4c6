import type { Language } from '../Language';

export const language = {
	code: 'ru',
	tag: 'ru',
	direction: 'ltr',
	name: 'Русский',
	choice: 'Язык'
} as const satisfies Language;
