import type { Language } from '../Language';

export const language = {
	code: 'ar',
	tag: 'ar-u-nu-latn',
	direction: 'rtl',
	name: 'العربية',
	choice: 'اللغة'
} as const satisfies Language;
