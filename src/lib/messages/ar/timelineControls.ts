import type { timelineControls as english } from '../en/timelineControls';
import type { Translated } from '../Translated';
import { leftToRight } from './isolated';
import { event, oblique } from './nouns';
import { sentences } from './sentences';

export const timelineControls: Translated<typeof english> = {
	group: 'نطاق التواريخ',
	marks: 'الأحداث بحسب التاريخ. مفاتيح الأسهم تنتقل من حدث إلى آخر.',
	first: 'اليوم الأول',
	last: 'اليوم الأخير',
	play: 'تشغيل',
	pause: 'إيقاف مؤقت',
	speed: (factor) => `السرعة: ${leftToRight(`${factor}×`)}`,
	times: (factor) => leftToRight(`${factor}×`),
	step: (step) => `الخطوة: ${step}`,
	steps: { day: 'بالأيام', month: 'بالأشهر', year: 'بالسنوات' },
	dates: 'التواريخ',
	from: 'من',
	to: 'إلى',
	help: 'اسحب فوق الخط الزمني لاختيار التواريخ. طول الشريط بقدر غموض التاريخ، والسهم طرف مفتوح، والقوس يمتد من أول تاريخ تذكره المصادر إلى آخره.',
	clear: 'كل التواريخ',
	knownBy: (day) => `المعلوم حتى ${day}`,
	announced: (from, to, shown, all) =>
		`التواريخ من ${from} إلى ${to}: ${sentences.count(shown)} من أصل ${oblique(all, event)}`,
	announcedAll: (all) => `كل التواريخ، عدد الأحداث: ${sentences.count(all)}`
};
