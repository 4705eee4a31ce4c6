import type { audience as english } from '../en/audience';
import type { Translated } from '../Translated';
import { isolated } from './isolated';

export const audience: Translated<typeof english> = {
	controls: 'أزرار التحكم في الإحاطة',
	previous: 'الخطوة السابقة',
	next: 'الخطوة التالية',
	overview: 'لمحة عن كل الخطوات',
	lookBack: 'العودة إلى مشهد هذه الخطوة',
	play: 'تشغيل تلقائي',
	pause: 'وقف التشغيل التلقائي',
	settings: 'جهاز العرض والإعدادات',
	help: 'المفاتيح',
	fullScreen: 'ملء الشاشة',
	leaveFullScreen: 'إنهاء ملء الشاشة',
	presenter: 'نافذة المقدِّم',
	exit: 'مغادرة الإحاطة',
	close: 'إغلاق',

	/** Said when the step changes. */
	step: (number, steps, heading) => `الخطوة ${number} من ${steps}: ${isolated(heading)}`,
	/** Said when the stage is hidden or held, and shown where nobody in the room looks for it. */
	states: {
		black: 'الشاشة سوداء. تعود الخطوة بالمفتاح B أو Esc.',
		white: 'الشاشة بيضاء. تعود الخطوة بالمفتاح W أو Esc.',
		frozen: 'الشاشة مجمّدة. يُلغى التجميد بالمفتاح Z.',
		pointer: 'المؤشر ظاهر. يُخفى بالمفتاح L.',
		draw: 'الرسم مفعّل. يُوقَف بالمفتاح D ويُمحى بالمفتاح C.',
		playing: 'تُعرض الإحاطة تلقائيًا. يُوقَف العرض بالمفتاح A.',
		paused: 'متوقف مؤقتًا: يُستأنف حين لا يلمسه أحد.'
	},
	stepsNumber: (number, steps) => `${number} / ${steps}`,
	enterGoes: 'Enter للانتقال',

	jump: {
		heading: 'الانتقال إلى خطوة',
		label: 'رقم الخطوة أو كلمات من عنوانها',
		go: 'انتقال',
		none: 'لا خطوة بهذا الرقم أو العنوان.'
	},

	commands: {
		next: 'الخطوة التالية',
		previous: 'الخطوة السابقة',
		first: 'الخطوة الأولى',
		last: 'الخطوة الأخيرة',
		jump: 'الانتقال إلى رقم أو عنوان',
		overview: 'لمحة عن كل الخطوات',
		lookBack: 'العودة إلى مشهد الخطوة بعد التجوّل',
		black: 'شاشة سوداء، ثم العودة',
		white: 'شاشة بيضاء، ثم العودة',
		freeze: 'تجميد الشاشة، ثم إلغاؤه',
		pointer: 'المؤشر',
		draw: 'الرسم على الخطوة',
		clear: 'محو الرسم',
		fullScreen: 'ملء الشاشة',
		presenter: 'نافذة المقدِّم، وفيها الملاحظات',
		autoplay: 'تشغيل تلقائي، ثم وقفه',
		larger: 'تكبير النص',
		smaller: 'تصغير النص',
		help: 'هذه المفاتيح',
		leave: 'إغلاق ما هو مفتوح، واحدًا بعد آخر'
	},
	digits: 'الانتقال إلى تلك الخطوة',
	digitKeys: 'أرقام ثم Enter',
	keyNames: {
		ArrowRight: '→',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowUp: '↑',
		PageDown: 'Page Down',
		PageUp: 'Page Up',
		Escape: 'Esc',
		'Shift+Space': 'Shift Space'
	},
	keysNote:
		'النقر عند طرف النص الأيمن أو الأيسر ينتقل إلى الخطوة السابقة أو التالية، وكذلك السحب على شاشة اللمس. يمكن سحب الخريطة وفتح علاماتها للتجوّل فيها.',
	letters: 'الحروف والأرقام والرموز مفاتيح للإحاطة',

	projector: {
		heading: 'جهاز العرض والإعدادات',
		brightness: 'السطوع',
		contrast: 'التباين',
		textSize: 'حجم النص',
		perCent: (value) => `${Math.round(value)}%`,
		byItself: 'تشغيل تلقائي (A)',
		seconds: 'ثواني كل خطوة',
		resume: 'الاستئناف بعد',
		loop: 'من الخطوة الأخيرة إلى الأولى',
		wait: (seconds) => (seconds === 0 ? 'أبدًا' : `${seconds}\u00a0ث`),
		theme: 'الألوان',
		themes: {
			auto: 'بحسب النظام',
			light: 'فاتحة',
			dark: 'داكنة',
			contrast: 'تباين عالٍ'
		},
		motion: 'تنتقل الخريطة بحركة بين الخطوات',
		progress: 'إظهار رقم الخطوة وعدد الخطوات',
		reset: 'كما صُمّمت',
		kept: 'محفوظ على هذا الجهاز.'
	}
};
