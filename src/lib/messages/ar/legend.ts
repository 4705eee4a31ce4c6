import type { legend as english } from '../en/legend';
import type { Translated } from '../Translated';
import { killed, nominative } from './nouns';

export const legend: Translated<typeof english> = {
	title: 'كيف تُقرأ الخريطة',
	sections: {
		figure: 'الرقم',
		type: 'نوع الحدث',
		place: 'المكان',
		sign: 'الرموز'
	},
	/** Of the documents beside the signs.. */
	sources: 'المصادر بحسب يوم الصدور',
	scale: {
		label: 'المساحة: عدد القتلى في الرقم الرئيسي',
		/** Beside the circles of the scale; the last line names what is counted. */
		step: (count) => String(count),
		lastStep: (count) => nominative(count, killed)
	}
};
