import type { list as english } from '../en/list';
import type { Translated } from '../Translated';
import { opening } from './isolated';

export const list: Translated<typeof english> = {
	pageTitle: 'الخريطة',
	pageDescription: (subject) => `${opening(subject)}: خريطة كل رقم فيها يُعرف من أورده.`,
	region: 'الأحداث',
	search: 'البحث في الأحداث',
	filters: 'التصفية',
	differs: (what) => `≠ ${what}`,
	differsSpoken: (what) => `المصادر متعارضة بشأن ${what}`,
	empty: 'لا أحداث في مجموعة البيانات هذه.',
	close: 'إغلاق',

	sheet: {
		tabs: 'أجزاء هذه الصفحة',
		map: 'الخريطة',
		list: 'القائمة',
		timeline: 'الخط الزمني',
		legend: 'المفتاح',
		sources: 'المصادر',
		taller: 'تكبير هذه اللوحة',
		shorter: 'تصغير هذه اللوحة'
	},
	legendButton: 'مفتاح الخريطة',
	legendRegion: 'مفتاح الخريطة'
};
