import type { editing as english } from '../en/editing';
import type { Translated } from '../Translated';
import { isolated } from './isolated';
import { fault, nominative } from './nouns';

export const editing: Translated<typeof english> = {
	lead: 'تُحفظ على هذا الجهاز وحده بصيغة Markdown: لا يُرسل منها شيء إلى أي مكان. وتصل إلى المتصفحات والأجهزة الأخرى في ملف.',
	notLoaded: 'تعذّر تحميل المحرر. تحقق من الاتصال وأعد تحميل الصفحة.',
	empty: {
		title: 'لا إحاطة بعد',
		text: 'افتح الخريطة وانظر إلى ما تريد عرضه، ثم اضغط «إضافة هذا المشهد» بين أزرارها: يصبح كل مشهد خطوة. أو افتح إحاطة محفوظة في ملف، من هنا أو بإفلات الملف على هذه الصفحة.'
	},
	unreadable: {
		title: 'المحفوظ على هذا الجهاز لا يمكن تحريره هنا',
		text: 'لم يضع منه شيء: احفظه في ملف، وصحّح ما هو مذكور أدناه، ثم افتحه من جديد.',
		discard: 'بدء إحاطة جديدة'
	},
	toMap: 'فتح الخريطة لإضافة مشاهد',
	show: 'عرض',
	presenter: 'نافذة المقدِّم',
	print: 'طباعة أو شرائح أو ملف واحد',
	save: 'حفظ في ملف',
	open: 'فتح ملف',
	undo: 'تراجع',
	redo: 'إعادة',
	actions: 'ما يمكن فعله بالإحاطة',
	said: {
		saved: (name) => `حُفظ: ${isolated(name)}.`,
		opened: (name) => `فُتح: ${isolated(name)}. التراجع يعيد ما كان هنا.`,
		undone: 'تم التراجع.',
		redone: 'تمت الإعادة.',
		moved: (heading, place, steps) => `أصبحت «${isolated(heading)}» الخطوة ${place} من ${steps}.`,
		duplicated: (heading) => `كُرّرت الخطوة «${isolated(heading)}».`,
		removed: (heading) => `حُذفت الخطوة «${isolated(heading)}». التراجع يعيدها.`,
		inserted: (reference) => `أُدرج: ${isolated(reference)}.`
	},
	refused: {
		title: (name) => `لم يُفتح الملف «${isolated(name)}»، ولم يتغيّر شيء`,
		tooLarge: 'الملف أكبر من أن يكون إحاطة.',
		chooseAnother: 'اختر ملف Markdown لإحاطة.'
	},
	/** Of the file that is saved, where the briefing has no title. */
	fileName: 'briefing',
	fault: (line) => `السطر ${line}:`,
	faultCount: (count) => nominative(count, fault),
	matter: {
		region: 'الإحاطة كلها',
		title: 'العنوان',
		language: 'اللغة',
		languageHint: 'رمزها، مثل «en»',
		asOf: 'حتى تاريخ',
		minutes: 'المدة بالدقائق',
		notes: 'الملاحظات في الملف',
		privateNotes: 'خاصة',
		publicNotes: 'عامة'
	},
	steps: {
		region: 'الخطوات',
		step: (number) => `الخطوة ${number}`,
		stepOf: (number, steps) => `الخطوة ${number} من ${steps}`,
		untitled: 'بلا عنوان',
		hint: 'المفتاح Alt مع أحد الأسهم ينقل الخطوة المحددة.',
		up: 'تقديم',
		down: 'تأخير',
		duplicate: 'تكرار',
		remove: 'حذف'
	},
	fields: {
		heading: 'العنوان',
		caption: 'الشرح',
		captionHint:
			'نص عادي وقوائم. الأرقام إحالات مثل \u2068{killed:kerman}\u2069: وما كان منها وحده في فقرة عُرض كبيرًا.',
		notes: 'ملاحظات المتحدث',
		notesHint: 'لا تظهر أبدًا على شاشة الجمهور.',
		view: 'المشهد',
		openView: 'فتح على الخريطة',
		preview: 'معاينة الخطوة'
	},
	insert: {
		open: 'إدراج رقم',
		about: 'عن',
		everything: 'مجموعة البيانات كلها',
		none: 'لا شيء في مشهد هذه الخطوة.',
		choices: 'الإحالات',
		fields: {
			date: 'متى',
			place: 'أين',
			target: 'ما الهدف',
			responsibility: 'من يقال إنه الفاعل',
			control: 'من يسيطر',
			issuer: 'من أصدره'
		},
		counts: {
			sources: 'المصادر',
			events: 'الأحداث',
			attacks: 'الهجمات',
			operations: 'العمليات الأمنية',
			countries: 'البلدان التي شهدت اعتقالات',
			contradictions: 'التعارضات بين المصادر',
			'disputed-events': 'الأحداث التي تتعارض فيها المصادر'
		}
	},
	own: {
		title: 'إحاطتك الخاصة',
		nothing: 'لا إحاطة على هذا الجهاز',
		howTo: 'أضف مشاهد من الخريطة أو افتح إحاطة محفوظة في ملف، ثم عد إلى هذا العنوان.',
		faulty: 'في الإحاطة المحفوظة على هذا الجهاز أخطاء',
		faultyText: 'لم يضع منها شيء. صحّح ما هو مذكور هنا في المحرر أو في الملف.',
		edit: 'تحرير الإحاطة',
		needsScripts: 'إحاطتك الخاصة محفوظة في متصفحك؛ ولعرضها تحتاج الصفحة إلى JavaScript.',
		controls: 'الخطوات'
	}
};
