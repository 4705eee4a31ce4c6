import type { lensPanels as english } from '../en/lensPanels';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { nominative, oblique, source } from './nouns';

export const lensPanels: Translated<typeof english> = {
	knownByHeading: 'ما كان معلومًا حتى ذلك اليوم',
	knownByHelp:
		'لا تُحسب إلا المصادر الصادرة حتى هذا اليوم. لا تطبع الوثائق منطقة زمنية، فاليوم أدق خطوة ممكنة.',
	slider: 'يوم النشر',
	issuedOf: (issued, all) => `صدر ${counts.digits(issued)} من أصل ${oblique(all, source)}`,
	play: 'تشغيل',
	pause: 'إيقاف مؤقت',
	earlier: 'مصدر إلى الوراء',
	later: 'مصدر إلى الأمام',
	inferred: 'يوم مستنتَج',
	notYet: 'لم يصدر بعد',
	ruleHeading: 'أي تقرير يمثّل الرقم',
	ruleHelp: {
		latest: 'أحدث مصدر يذكر عددًا. ومصادر اليوم الواحد تُذكر معًا.',
		span: 'من أدنى رقم إلى أعلى رقم.',
		lowest: 'أصغر عدد يذكره مصدر.',
		highest: 'أكبر عدد يذكره مصدر.'
	},
	ruleNote: 'تتبعها العلامات والقائمة والجدول والمجاميع. ومع كل رقم ذكرُ التقارير المستبعدة.',
	sourceHeading: 'وفق أي مصدر تُعرض الأحداث',
	all: (count) => (count === 2 ? 'كلا المصدرين' : `الكل: ${nominative(count, source)}`),
	sourceNote: 'وفق مصدر واحد لا تظهر إلا أحداثه وتواريخه وأماكنه وأرقامه.',
	compare: 'مقارنة مصدرين'
};
