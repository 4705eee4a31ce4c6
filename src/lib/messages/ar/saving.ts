import type { saving as english } from '../en/saving';
import type { Translated } from '../Translated';
import { isolated, leftToRight } from './isolated';

export const saving: Translated<typeof english> = {
	/** On the table's page, before the buttons. */
	heading: 'حفظ هذا الجدول',
	/** On the map's page: a button, and the dialog that it opens. */
	button: 'حفظ',
	dialog: 'حفظ المعروض',
	close: 'إغلاق',
	data: 'البيانات',
	dataNote: 'يذكر كل ملف ما أنتجه من قاعدة ويوم ومصدر وتصفية.',
	kinds: {
		events: 'الأحداث (CSV)',
		claims: 'الإفادات (CSV)',
		dataset: 'GeoJSON',
		sources: 'المصادر (BibTeX)'
	},
	picture: 'صورة الخريطة',
	pictureNote:
		'كما تبدو الخريطة الآن، وفيها العنوان والمفتاح والمصادر واليوم والرابط. ملف SVG مكتفٍ بذاته.',
	size: (width, height) => leftToRight(`${width} × ${height}`),
	scales: {
		1: leftToRight('PNG, 1×'),
		2: leftToRight('PNG, 2×'),
		3: leftToRight('PNG, 3×'),
		4: leftToRight('PNG, 4×')
	},
	svg: 'SVG',
	svgSize: 'أي حجم',
	paper: 'على الورق',
	paperNote: 'الخريطة والمفتاح والقائمة والمصادر على صفحات، أو بصيغة PDF.',
	print: 'طباعة…',
	/** For pages without scripts, where a file cannot be made of what is shown. */
	everything: 'في هذه الملفات كل البيانات، وفق قاعدة «أحدث تقرير».',
	making: 'جارٍ رسم الصورة…',
	saved: (name) => `حُفظ: ${isolated(name)}`,
	failed: 'تعذّر إنشاء الملف، ولم يضع شيء. تحقق من الاتصال وحاول مرة أخرى.'
};
