import type { headlineRule as english } from '../en/headlineRule';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { claim, nominative, report } from './nouns';

export const headlineRule: Translated<typeof english> = {
	made: {
		latest: 'الرقم الرئيسي: أحدث تقرير يذكر عددًا',
		span: 'الرقم الرئيسي: نطاق التقارير',
		lowest: 'الرقم الرئيسي: أدنى رقم',
		highest: 'الرقم الرئيسي: أعلى رقم'
	},
	setAside: (reports) =>
		counts.form(reports, {
			zero: 'لا تقارير مستبعدة',
			one: 'استُبعد تقرير واحد',
			two: 'استُبعد تقريران',
			few: `استُبعدت ${nominative(reports, report)}`,
			many: `استُبعد ${nominative(reports, report)}`,
			other: `استُبعد ${nominative(reports, report)}`
		}),
	/** Further claims of sources that already have one which counts. */
	repeated: (claims) => {
		const several = `${nominative(claims, claim)} أخرى للمصادر نفسها لا تُحسب.`;
		return counts.form(claims, {
			zero: several,
			one: 'إفادة أخرى للمصادر نفسها لا تُحسب.',
			two: 'إفادتان أخريان للمصادر نفسها لا تُحسبان.',
			few: several,
			many: several,
			other: several
		});
	},
	reasons: {
		noNumber: 'لا يذكر عددًا',
		older: 'أقدم من الرقم الرئيسي',
		higher: 'أعلى من الرقم الرئيسي',
		lower: 'أدنى من الرقم الرئيسي',
		between: 'بين طرفي النطاق'
	}
};
