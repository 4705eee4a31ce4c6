import { counts } from './counts';

/** A noun as it stands after numbers, which Arabic writes into the noun itself for one and two. */
export interface Noun {
	/** "حدث": after hundreds, and with "واحد" or "واحدة" for one. */
	readonly single: string;
	readonly one: string;
	readonly two: string;
	/** As object or after a preposition: "حدثين". */
	readonly twoOblique: string;
	/** After 3 to 10. */
	readonly few: string;
	/** After 11 to 99. */
	readonly many: string;
}

function noun(
	one: string,
	two: string,
	twoOblique: string,
	few: string,
	single: string,
	many = single
): Noun {
	return { one, two, twoOblique, few, single, many };
}

function written(n: number, { one, few, single, many }: Noun, none: string, two: string): string {
	const digits = counts.digits(n);
	return counts.form(n, {
		zero: none,
		one,
		two,
		few: `${digits} ${few}`,
		many: `${digits} ${many}`,
		other: `${digits} ${single}`
	});
}

/** "لا أحداث", "حدث واحد", "حدثان", "3 أحداث", "11 حدثًا", "100 حدث": by itself or as subject. */
export function nominative(n: number, of: Noun): string {
	return written(n, of, `لا ${of.few}`, of.two);
}

/** The same after a preposition: "حدثين". */
export function oblique(n: number, of: Noun): string {
	return written(n, of, `${counts.digits(n)} ${of.single}`, of.twoOblique);
}

export const event = noun('حدث واحد', 'حدثان', 'حدثين', 'أحداث', 'حدث', 'حدثًا');
export const country = noun('بلد واحد', 'بلدان', 'بلدين', 'بلدان', 'بلد', 'بلدًا');
export const source = noun('مصدر واحد', 'مصدران', 'مصدرين', 'مصادر', 'مصدر', 'مصدرًا');
export const report = noun('تقرير واحد', 'تقريران', 'تقريرين', 'تقارير', 'تقرير', 'تقريرًا');
export const claim = noun('إفادة واحدة', 'إفادتان', 'إفادتين', 'إفادات', 'إفادة');
export const point = noun('نقطة واحدة', 'نقطتان', 'نقطتين', 'نقاط', 'نقطة');
export const attack = noun('هجوم واحد', 'هجومان', 'هجومين', 'هجمات', 'هجوم', 'هجومًا');
export const operation = noun(
	'عملية أمنية واحدة',
	'عمليتان أمنيتان',
	'عمليتين أمنيتين',
	'عمليات أمنية',
	'عملية أمنية'
);
export const warning = noun('تحذير واحد', 'تحذيران', 'تحذيرين', 'تحذيرات', 'تحذير', 'تحذيرًا');
export const territory = noun(
	'منطقة سيطرة واحدة',
	'منطقتا سيطرة',
	'منطقتي سيطرة',
	'مناطق سيطرة',
	'منطقة سيطرة'
);
export const place = noun('مكان واحد', 'مكانان', 'مكانين', 'أماكن', 'مكان', 'مكانًا');
export const step = noun('خطوة واحدة', 'خطوتان', 'خطوتين', 'خطوات', 'خطوة');
export const minute = noun('دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة');
export const view = noun('مشهد واحد', 'مشهدان', 'مشهدين', 'مشاهد', 'مشهد', 'مشهدًا');
export const paragraph = noun('فقرة واحدة', 'فقرتان', 'فقرتين', 'فقرات', 'فقرة');
export const entry = noun('مدخل واحد', 'مدخلان', 'مدخلين', 'مداخل', 'مدخل', 'مدخلًا');
export const origin = noun('أصل واحد', 'أصلان', 'أصلين', 'أصول', 'أصل', 'أصلًا');
export const toll = noun('حصيلة واحدة', 'حصيلتان', 'حصيلتين', 'حصائل', 'حصيلة');
export const fault = noun('خطأ واحد', 'خطآن', 'خطأين', 'أخطاء', 'خطأ');
/** Of sources that exclude each other, each side tells it its own way. */
export const side = noun(
	'رواية واحدة',
	'روايتان متعارضتان',
	'روايتين متعارضتين',
	'روايات متعارضة',
	'رواية متعارضة'
);
export const killed = noun('قتيل واحد', 'قتيلان', 'قتيلين', 'قتلى', 'قتيل', 'قتيلًا');
export const injured = noun('جريح واحد', 'جريحان', 'جريحين', 'جرحى', 'جريح', 'جريحًا');
export const detained = noun('محتجز واحد', 'محتجزان', 'محتجزين', 'محتجزين', 'محتجز', 'محتجزًا');
