import type { liveMap as english } from '../en/liveMap';
import type { Translated } from '../Translated';
import { counts } from './counts';

const inSight = (marks: number) => `العلامات الظاهرة: ${counts.digits(marks)}`;

export const liveMap: Translated<typeof english> = {
	viewport: 'خريطة. مفاتيح الأسهم تحرّكها، والزائد والناقص للتكبير والتصغير، و0 لعرض كل الأحداث.',
	controls: 'أزرار الخريطة',
	zoomIn: 'تكبير',
	zoomOut: 'تصغير',
	home: 'عرض كل الأحداث',
	options: 'خيارات الخريطة',
	/** To a briefing of the reader's own. */
	addView: 'إضافة هذا المشهد إلى إحاطتك',
	addFailed: 'تعذّرت إضافة المشهد. تحقق من الاتصال وحاول مرة أخرى.',
	move: 'تحريك الخريطة بالأزرار',
	moveTo: {
		north: 'تحريك شمالًا',
		west: 'تحريك غربًا',
		east: 'تحريك شرقًا',
		south: 'تحريك جنوبًا'
	},

	noWebGL: 'لا يستطيع هذا المتصفح رسم الخريطة المفصلة؛ تُعرض خريطة أبسط.',
	noFiles: 'تعذّر تحميل الخريطة المفصلة؛ تُعرض خريطة أبسط.',
	dismiss: 'إغلاق هذه الرسالة',

	/** Said after the keyboard moved the map. */
	moved: {
		north: (marks) => `تحرّكت شمالًا. ${inSight(marks)}.`,
		west: (marks) => `تحرّكت غربًا. ${inSight(marks)}.`,
		east: (marks) => `تحرّكت شرقًا. ${inSight(marks)}.`,
		south: (marks) => `تحرّكت جنوبًا. ${inSight(marks)}.`,
		closer: (marks) => `تم التكبير. ${inSight(marks)}.`,
		farther: (marks) => `تم التصغير. ${inSight(marks)}.`,
		home: (marks) => `تُعرض كل الأحداث. ${inSight(marks)}.`
	},
	popupOfGroup: 'عدة أحداث'
};
