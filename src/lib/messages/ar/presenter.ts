import type { presenter as english } from '../en/presenter';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';

export const presenter: Translated<typeof english> = {
	pageTitle: (title) => `المقدِّم – ${isolated(title)}`,
	end: 'إنهاء',
	now: (number, steps) => `الآن، ${number} من ${steps}`,
	next: (number) => `التالية، ${number}`,
	nothingNext: 'هذه هي الخطوة الأخيرة.',
	stepSaid: (number, steps, heading) => `الخطوة ${number} من ${steps}: ${isolated(heading)}`,
	link: {
		unavailable: 'لا يستطيع هذا المتصفح مزامنة نافذتين',
		alone: 'لا نافذة للجمهور',
		frozen: 'شاشة الجمهور مجمّدة',
		'catching-up': 'نافذة الجمهور تلحق بالعرض',
		'in-step': 'نافذة الجمهور متزامنة'
	},
	frozenAt: (number) => `شاشة الجمهور مجمّدة عند الخطوة ${number}`,
	several: (count) => `عدد نوافذ الجمهور: ${counts.digits(count)}، والمتابَعة هي الأحدث`,
	openAudience: 'فتح نافذة الجمهور',
	isBlank: { black: 'الشاشة سوداء', white: 'الشاشة بيضاء' },
	back: '→ السابقة',
	forward: 'التالية ←',
	blank: 'تعتيم',
	freeze: 'تجميد',
	pointer: 'مؤشر',
	draw: 'رسم',
	overview: 'كل الخطوات',
	keys: 'المفاتيح',
	close: 'إغلاق',
	pointHere: 'حرّك الفأرة فوق الخطوة: يرى الجمهور موضعها.',
	drawHere: 'ارسم على الخطوة: يرى الجمهور رسمك. المفتاح C يمحو.',
	typed: (digits) => `إلى الخطوة ${digits}: Enter`,
	elapsed: 'المنقضي',
	/** Before the minutes planned. */
	left: 'المتبقي من',
	over: 'تجاوزت',
	minutes: 'د',
	minutesSaid: 'المدة المقررة بالدقائق',
	pace: {
		on: 'الإيقاع: كما هو مقرر',
		ahead: (time) => `الإيقاع: متقدم ${time}`,
		behind: (time) => `الإيقاع: متأخر ${time}`,
		none: 'الإيقاع: لا مدة مقررة'
	},
	/** "20 ث", "2 د 10 ث". */
	duration: (minutes, seconds) =>
		[minutes > 0 ? `${minutes} د` : '', seconds > 0 ? `${seconds} ث` : '']
			.filter(Boolean)
			.join(' '),
	start: 'بدء',
	pause: 'إيقاف مؤقت',
	goOn: 'استئناف',
	reset: 'تصفير',
	resetSure: 'تصفير؟',
	resetSaid: 'اضغط مرة أخرى لإعادة الوقت إلى الصفر',
	clock: 'الساعة',
	notes: 'الملاحظات',
	smaller: 'أ−',
	smallerSaid: 'تصغير الملاحظات',
	larger: 'أ+',
	largerSaid: 'تكبير الملاحظات',
	noNotes: 'لا ملاحظات لهذه الخطوة.',
	notesStay: 'تبقى الملاحظات في هذه النافذة. لا يراها الجمهور أبدًا.',
	notesPublic: 'هذه الملاحظات جزء من الإحاطة المنشورة. ولا تظهر في نافذة الجمهور.',
	notesPrivate: 'ملاحظات هذه الإحاطة محفوظة في ملفها، لا في هذا الموقع.',
	openNotes: 'فتح ملف الملاحظات',
	notesRead: (file, found, steps) => `${opening(file)}: خطوات لها ملاحظات: ${found} من ${steps}.`,
	notesUnread: (file, reason) => `تعذّرت قراءة ${isolated(file)}. ${isolated(reason)}`,
	withoutScript: 'تحتاج هذه النافذة إلى JavaScript. أما الإحاطة نفسها فتُقرأ من دونه:',
	readBriefing: 'قراءة الإحاطة',
	command: {
		next: 'الخطوة التالية',
		previous: 'الخطوة السابقة',
		first: 'الخطوة الأولى',
		last: 'الخطوة الأخيرة',
		number: 'الانتقال إلى خطوة برقمها',
		black: 'شاشة سوداء، ثم العودة',
		white: 'شاشة بيضاء، ثم العودة',
		freeze: 'تجميد شاشة الجمهور، أو إحضارها إلى هنا',
		pointer: 'التأشير على شاشة الجمهور',
		draw: 'الرسم على الخطوة',
		clear: 'محو الرسم',
		jump: 'الانتقال إلى رقم أو عنوان',
		overview: 'كل الخطوات',
		help: 'هذه المفاتيح',
		leave: 'إغلاق ما يعلو النافذة'
	},
	keyNames: {
		ArrowRight: '→',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowUp: '↑',
		PageDown: 'PgDn',
		PageUp: 'PgUp',
		Backspace: '⌫',
		'Shift+Space': 'Shift Space',
		Escape: 'Esc'
	},
	digits: '0–9'
};
