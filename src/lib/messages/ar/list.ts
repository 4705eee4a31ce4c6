import type { list as english } from '../en/list';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';
import { country, oblique } from './nouns';

/** Countries besides those named: "8 بلدان أخرى". */
const others = (more: number) =>
	counts.form(more, {
		zero: '',
		one: 'بلد آخر',
		two: 'بلدان آخران',
		few: `${counts.digits(more)} بلدان أخرى`,
		many: `${counts.digits(more)} بلدًا آخر`,
		other: `${counts.digits(more)} بلد آخر`
	});

export const list: Translated<typeof english> = {
	pageTitle: 'الخريطة',
	pageDescription: (subject) => `${opening(subject)}: خريطة كل رقم فيها يُعرف من أورده.`,
	region: 'الأحداث',
	search: 'البحث في الأحداث',
	filters: 'التصفية',
	differs: (what) => `≠ ${what}`,
	differsSpoken: (what) => `المصادر متعارضة بشأن ${what}`,
	empty: 'لا أحداث في مجموعة البيانات هذه.',

	arrests: (countries) => `اعتقالات في ${oblique(countries, country)}`,
	arrestsSome: (first, second, more) =>
		[first, second]
			.filter((name) => name !== '')
			.map(isolated)
			.concat(more > 0 ? others(more) : [])
			.join(' و'),
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
