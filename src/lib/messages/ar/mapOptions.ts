import type { mapOptions as english } from '../en/mapOptions';
import type { Translated } from '../Translated';
import { nominative, place } from './nouns';

const number = new Intl.NumberFormat('ar-u-nu-latn');
const tenths = new Intl.NumberFormat('ar-u-nu-latn', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1
});

/** "850 م", "4.2 كم", "1,234 كم". */
function length(metres: number): string {
	if (metres < 1000) return `${number.format(Math.round(metres))} م`;
	const kilometres = metres / 1000;
	return kilometres < 10
		? `${tenths.format(kilometres)} كم`
		: `${number.format(Math.round(kilometres))} كم`;
}

export const mapOptions: Translated<typeof english> = {
	title: 'خيارات الخريطة',
	close: 'إغلاق خيارات الخريطة',
	fit: 'ملاءمة النتائج',
	fitHint: 'عرض كل الأحداث المطابقة لمعايير التصفية',

	scale: 'المقياس عند وسط الخريطة',
	/** Of a scale bar, whose lengths are round. */
	scaleLength: (metres) =>
		metres < 1000 ? `${number.format(metres)} م` : `${number.format(metres / 1000)} كم`,

	goTo: 'الانتقال إلى مكان',
	goToHint: 'بالإنجليزية أو الروسية أو الفارسية أو العربية',
	placesFound: (count) => `النتائج: ${nominative(count, place)}`,
	noPlaces: 'لا مكان بهذا الاسم على الخريطة',
	placesFailed: 'تعذّر تحميل أسماء الأماكن.',
	kinds: { country: 'بلد', province: 'محافظة', town: 'مدينة' },

	labels: 'الأسماء على الخريطة',
	languages: {
		name: 'الإنجليزية',
		name_ru: 'الروسية',
		name_fa: 'الفارسية',
		name_ar: 'العربية',
		name_local: 'المحلية'
	},
	labelsNote: 'المكان الذي لا اسم له باللغة المختارة يبقى باسمه الإنجليزي.',
	drawnNote: 'الخريطة الأبسط المعروضة الآن أسماؤها بالإنجليزية فقط.',

	globe: 'الكرة الأرضية',
	globeNote: 'تُظهر المساحات والمسافات من دون تمدد نحو القطبين.',

	measure: 'قياس مسافة',
	measuring:
		'القياس جارٍ. مفاتيح الأسهم تحرّك الخريطة، وEnter يضيف نقطة الوسط، وBackspace يتراجع عن آخر نقطة، وEsc ينهي القياس.',
	measureStart: 'انقر على الخريطة لوضع النقاط، أو اضغط Enter لوضع نقطة في وسطها.',
	measured: length,
	undoPoint: 'التراجع عن آخر نقطة',
	undo: 'تراجع',
	done: 'تم'
};
