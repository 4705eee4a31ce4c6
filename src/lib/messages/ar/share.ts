import type { share as english } from '../en/share';
import type { Translated } from '../Translated';
import { isolated, opening } from './isolated';

export const share: Translated<typeof english> = {
	heading: 'مشاركة',
	close: 'إغلاق',
	link: 'الرابط',
	linkHelp: 'يحمل ما تراه: ما هو مفتوح، وكيف تُقرأ الأرقام، وأي أحداث، وإلى أين تنظر الخريطة.',
	qr: 'رمز QR',
	qrOf: (address) => `رمز QR للعنوان ${isolated(address)}`,
	embed: 'تضمين',
	embedHelp: 'الخريطة في إطار داخل صفحتك.',
	options: 'في الإطار',
	option: {
		title: 'الاسم والموضوع',
		list: 'قائمة الأحداث',
		legend: 'مفتاح الخريطة'
	},
	theme: 'الألوان',
	themes: { system: 'بحسب نظام القارئ', light: 'فاتحة', dark: 'داكنة' },
	snippet: 'شفرة لصفحتك',
	/** One line beside the code, for whoever must let it through. */
	sandbox:
		'تتيح allow-same-origin للإطار تحميل نصوصه البرمجية وخطوطه وبياناته؛ ولا تمنحه أي وصول إلى صفحتك.',
	copy: 'نسخ',
	copySpoken: (what) => `نسخ: ${what}`,
	copied: (what) => `نُسخ: ${what}.`,
	selected: (what) => `حُدّد: ${what}. انسخه بلوحة المفاتيح أو من القائمة.`,
	frameTitle: (title) => `${opening(title)} – خريطة، Dateline`
};
