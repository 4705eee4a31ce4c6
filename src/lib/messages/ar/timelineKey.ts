import type { timelineKey as english } from '../en/timelineKey';
import type { Translated } from '../Translated';

/** What the signs of the timeline mean. Types, rings and sizes are said in the words of the map's legend. */
export const timelineKey: Translated<typeof english> = {
	button: 'الرموز',
	title: 'كيف يُقرأ الخط الزمني',
	rows: {
		bar: 'تاريخ غير دقيق: شريط بطول الشهر أو السنة المقصودة',
		bracket: 'قوس: تذكر المصادر تواريخ تمتد من أحد طرفيه إلى الآخر',
		arrow: 'سهم: لم تُذكر بداية أو نهاية',
		arrest: 'اعتقالات ذُكر لها تاريخ واحد',
		ground: 'مظلّل: مرسوم بمقياس أكبر مما حوله لكثرة ما جرى فيه',
		histogram: 'أعمدة: عدد الأحداث بحسب التاريخ'
	},
	short: { bar: 'تاريخ غير دقيق', bracket: 'تواريخ متباينة', arrow: 'طرف مفتوح' }
};
