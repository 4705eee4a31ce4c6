import type { collecting as english } from '../en/collecting';
import type { Translated } from '../Translated';
import { isolated } from './isolated';
import { nominative, view } from './nouns';

export const collecting: Translated<typeof english> = {
	/** The heading of a view that has nothing open. */
	view: 'مشهد من الخريطة',
	through: (source) => `وفق ${isolated(source)} فقط`,
	/** What a briefing is called until its maker names it. */
	title: 'إحاطتي',
	added: 'أُضيف المشهد.',
	count: (views) => `في إحاطتك ${nominative(views, view)}`,
	undo: 'تراجع',
	takenBack: 'تم التراجع.',
	close: 'إغلاق هذه الرسالة',
	trouble: {
		denied:
			'هذا المتصفح لا يحفظ شيئًا لهذا الموقع: تبقى الإحاطة إلى أن تُغلق علامة التبويب. احفظها في ملف.',
		full: 'لم يعد في هذا الجهاز متسع لها: يبقى آخر تغيير إلى أن تُغلق علامة التبويب. احفظها في ملف.'
	}
};
