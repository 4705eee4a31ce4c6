import type { briefingIndex as english } from '../en/briefingIndex';
import type { Translated } from '../Translated';
import { isolated } from './isolated';
import { minute, nominative, oblique, step } from './nouns';

export const briefingIndex: Translated<typeof english> = {
	title: 'الإحاطات',
	description: 'إحاطات أُعدّت من هذه الخريطة، خطوة بعد خطوة، مع مصادر كل رقم.',
	heading: 'الإحاطات',
	lead: 'تعرض الإحاطة الخريطة على الشاشة خطوة بعد أخرى. لا رقم فيها مكتوب باليد: كل رقم يحيل إلى الإفادات التي يستند إليها، ومعه مصادره.',
	steps: (count) => nominative(count, step),
	minutes: (minutes) => `نحو ${oblique(minutes, minute)}`,
	asOf: (day) => `حتى ${day}`,
	stepsOf: (title) => `خطوات «${isolated(title)}»`,
	show: 'عرض',
	presenter: 'نافذة المقدِّم',
	print: 'طباعة أو PDF',
	of: (action, title) => `${action}: ${isolated(title)}`,
	own: 'إحاطتك الخاصة',
	needsScripts:
		'جمع المشاهد وتحريرها يجريان في متصفحك ويحتاجان إلى JavaScript. أما الإحاطات أعلاه فيمكن قراءتها من دونه.'
};
