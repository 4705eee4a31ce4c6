import type { palette as english } from '../en/palette';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated } from './isolated';
import { event, nominative } from './nouns';

export const palette: Translated<typeof english> = {
	name: 'البحث في كل شيء',
	placeholder: 'أحداث وأماكن ومصادر وصفحات وأوامر',
	list: 'النتائج',
	close: 'إغلاق',
	groups: {
		events: 'الأحداث',
		places: 'الأماكن',
		sources: 'المصادر',
		views: 'الصفحات',
		actions: 'الأوامر'
	},
	found: (n) => (n === 0 ? 'لا نتائج' : `النتائج: ${counts.digits(n)}`),
	none: 'لا شيء بهذا الاسم.',
	keys: 'مفاتيح الأسهم للتنقل، وEnter للفتح، وEsc للإغلاق.',

	placeOfEvents: (events) => nominative(events, event),
	placeAlsoNamed: (written) => `يُكتب أيضًا ${isolated(written)}`,
	briefing: 'إحاطة',
	presenter: (title) => `تقديم: ${isolated(title)}`,
	compare: 'مقارنة مصدرين',
	changes: 'التغييرات',
	cite: 'الاستشهاد بمجموعة البيانات هذه',

	figure: (rule) => `الأرقام: ${rule}`,
	knownBy: (day) => `المعلوم حتى ${day}`,
	knownByAll: 'المعلوم حتى آخر يوم',
	through: (source) => `وفق ${isolated(source)} فقط`,
	throughAll: 'وفق كل المصادر',
	now: 'الحالي',
	clearFilters: 'مسح التصفية والبحث',
	copyLink: 'نسخ رابط المعروض',
	copied: 'نُسخ الرابط',
	notCopied: 'لم يسمح المتصفح بنسخ الرابط. تجده في شريط العنوان.',
	addView: 'إضافة هذا المشهد إلى إحاطتي',
	print: 'طباعة هذه الصفحة',
	own: 'إحاطتي'
};
