import type { plots as english } from '../en/plots';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, leftToRight, opening } from './isolated';
import { claim, nominative } from './nouns';

/** Numbers and names come in as text with their ends kept. */
export const plots: Translated<typeof english> = {
	caption: (what) => `${what}: ما يقوله كل مصدر، بترتيب النشر`,
	source: 'المصدر، يوم الصدور',
	/** The year stands once, in the head. */
	sourceOfYear: (year) => `المصدر، صدر في ${year}`,
	inferred: 'مستنتَج',
	says: 'ما يقوله',
	saidBy: (who) => `بحسب ${isolated(who)}`,
	noNumber: 'لم يُذكر عدد',
	counted: 'بالعدّ من النص',
	jointly: 'لعدة بلدان معًا',
	differs: '≠',
	together: (values) => values.map(isolated).join('؛ '),

	/** An axis mark keeps its end: ">60", never 61. */
	axis: {
		zero: '0',
		moreThan: (n) => leftToRight(`>${n}`),
		atLeast: (n) => leftToRight(`≥${n}`),
		nearly: (n) => leftToRight(`<${n}`),
		upTo: (n) => leftToRight(`≤${n}`),
		number: (n) => String(n)
	},

	keyHeading: 'كيف يُقرأ الرسم',
	key: {
		open: 'طرف مفتوح',
		below: 'يبقى دونه',
		approximate: 'تقريبي',
		bar: 'من، إلى',
		words: 'ألفاظ بلا عدد',
		span: 'من الأدنى إلى الأعلى',
		headline: 'في الرقم الرئيسي'
	},

	dates: 'الشريط هو كل الأيام التي تحتملها الألفاظ؛ والنقطة يوم واحد.',

	history: 'كما عُرف تباعًا',
	historyHelp: 'أحدث عدد بحسب يوم الصدور. الشريط: الأيام التي ربما صدر فيها مصدر غير مؤرخ.',
	step: (figure, day) => `${opening(figure)} في ${day}`,
	historySentence: (what, steps) => `${what}، أحدث عدد بحسب يوم الصدور: ${steps.join('؛ ')}.`,

	candidates: (what) => `${what}: أي مصدر يقول ماذا`,
	candidate: 'الاحتمال',
	candidateSources: 'المصادر التي تقول به',
	candidateAt: (target, place) => `${opening(target)}، ${isolated(place)}`,
	apart: (one, other, kilometres) =>
		`تفصل بين ${isolated(one)} و${isolated(other)} مسافة نحو ${counts.digits(kilometres)} كم، من المركز إلى المركز.`,
	kilometres: (kilometres) => `نحو ${counts.digits(kilometres)} كم`,

	allClaims: (claims) => {
		const all = `كل الإفادات بنصها: ${nominative(claims, claim)}`;
		return counts.form(claims, {
			zero: 'لا إفادات',
			one: 'الإفادة بنصها',
			two: 'الإفادتان بنصهما',
			few: all,
			many: all,
			other: all
		});
	},

	standing: 'موقف المصادر بعضها من بعض',
	rose: (what, rise, span) => `${what}: ${rise}، ${isolated(span)}`
};
