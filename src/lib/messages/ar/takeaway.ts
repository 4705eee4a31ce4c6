import type { takeaway as english } from '../en/takeaway';
import type { Translated } from '../Translated';
import { isolated } from './isolated';
import { nominative, step } from './nouns';
import { sentences } from './sentences';

/** Taking a briefing away: on paper, as slides, as one file. */
export const takeaway: Translated<typeof english> = {
	menu: 'تصدير',
	print: 'طباعة أو PDF',
	slides: 'PowerPoint',
	file: 'ملف واحد (HTML)',
	withNotes: 'مع الملاحظات',
	making: (name) => `جارٍ إعداد ${isolated(name)}…`,
	saved: (name) => `حُفظ: ${isolated(name)}`,
	failed: 'تعذّر إنشاء الملف، ولم يضع شيء. تحقق من الاتصال وحاول مرة أخرى.',

	printTitle: (title) => `طباعة: ${isolated(title)}`,
	printNow: 'طباعة',
	/** The dialog is the browser's, so its own words are named. */
	howTo:
		'لحفظها بصيغة PDF، اختر «حفظ بتنسيق PDF» بدل الطابعة. الصفحات على شكل شريحة، بنسبة 16 إلى 9؛ ومع الملاحظات بمقاس A4.',
	toBriefing: 'العودة إلى الإحاطة',

	kind: 'إحاطة بأحداث أوردتها التقارير. كل رقم فيها معه من أورده.',
	steps: (count) => nominative(count, step),
	asOf: (day) => `حتى ${day}`,
	version: (version) => `مجموعة البيانات ${isolated(version)}`,
	from: 'من',
	notes: 'الملاحظات',
	noNotes: 'لا ملاحظات لهذه الخطوة.',

	sources: 'المصادر',
	sourcesLead:
		'الرقم المؤطر يعني الوثيقة نفسها في كل صفحة. ولكل وثيقة اسم واحد، مأخوذ مما تذكره الوثيقة نفسها.',
	untitled: 'بلا عنوان',
	noAuthor: 'المؤلف غير مذكور',
	noPublisher: 'الناشر غير مذكور',
	issued: (day) => `صدر: ${day}`,
	inferred: (day) => `صدر: ${day} (مستنتَج)`,
	relays: (agencies) => `ينقل عن ${sentences.and(agencies)}`,
	document: (name) => `رُمّز من ${isolated(name)}`,
	noLink: 'لا عنوان إلكتروني',

	/** The lowest and the highest report, each with its day. */
	ends: (reports) => `التقارير: ${reports.join('؛ ')}`,
	key: (number) => `[${number}]`,

	/** In the one file. */
	fileBar: 'إحاطة',
	previous: 'السابقة',
	next: 'التالية',
	overview: 'لمحة عامة',
	zoomIn: 'تكبير',
	zoomOut: 'تصغير',
	zoomReset: 'المشهد كاملًا',
	fileKeys: 'المفاتيح: ← → للخطوات، O للمحة العامة، + − 0 للخريطة'
};
