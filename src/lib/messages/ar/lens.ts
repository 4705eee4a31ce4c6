import type { lens as english } from '../en/lens';
import type { Translated } from '../Translated';
import { isolated } from './isolated';
import { counts } from './counts';
import { oblique, point } from './nouns';

export const lens: Translated<typeof english> = {
	region: 'كيف تُقرأ الأرقام',
	knownBy: 'المعلوم حتى',
	figure: 'الرقم',
	sources: 'المصادر',
	reset: 'عرض الكل',
	failed: 'تعذّر التحميل، فلم يتغيّر شيء. تحقق من الاتصال وحاول مرة أخرى.',
	rules: {
		latest: 'أحدث تقرير',
		span: 'نطاق التقارير',
		lowest: 'أدنى رقم',
		highest: 'أعلى رقم'
	},
	allSources: (count) => `الكل (${counts.digits(count)})`,
	knownByDay: (day) => `المعلوم حتى ${day}`,
	through: (source) => `وفق ${isolated(source)} فقط`,
	/** What of the dataset is on show, where that is not all: "المعلوم حتى 23 مارس 2024، وفق Dimensions فقط". */
	note: (parts) => parts.join('، '),
	announced: (note, shown, disputed) =>
		`${note}: ${shown}. ${disputed === 0 ? 'لا تتعارض المصادر في أي نقطة' : `تتعارض المصادر في ${oblique(disputed, point)}`}.`,
	everything: 'كل المصادر، أحدث تقرير'
};
