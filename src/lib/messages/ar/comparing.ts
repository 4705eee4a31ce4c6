import type { comparing as english } from '../en/comparing';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';
import { event, nominative, oblique, paragraph, point, side, toll } from './nouns';
import { sentences } from './sentences';

/** "يذكر Dimensions حدثين لا يذكرهما …": the noun as object, and the pronoun that goes back to it. */
function eventsUnmentioned(n: number, by: string): string {
	const unmentioned = `${oblique(n, event)} لا يذكرها ${by}`;
	return counts.form(n, {
		zero: unmentioned,
		one: `حدثًا واحدًا لا يذكره ${by}`,
		two: `حدثين لا يذكرهما ${by}`,
		few: unmentioned,
		many: unmentioned,
		other: unmentioned
	});
}

/** "ارتفعت حصيلتان". */
const tollsRose = (n: number) => `ارتفعت ${nominative(n, toll)}`;

export const comparing: Translated<typeof english> = {
	disagreements: {
		title: 'التعارضات',
		description: 'كل نقطة تتعارض فيها المصادر، رواية في مقابل رواية، وعلى حدة الحصائل التي ارتفعت.',
		heading: 'حيث تتعارض المصادر',
		lead: 'تُحسب من الإفادات ولا تُقدَّر بالنظر: لا يوضع الرمز ≠ إلا حيث لا تشترك القيم في شيء، فلا يمكن أن يصح كل ما قيل. ولا يقول أيُّ المصادر على صواب. والحصيلة التي ارتفعت لا تناقض أحدًا؛ ولها قسم مستقل.',
		summary: (disputes, ofEvents) =>
			disputes === 0
				? ''
				: `تتعارض المصادر في ${oblique(disputes, point)}، ضمن ${oblique(ofEvents, event)}:`,
		none: 'لا مصدر في مجموعة البيانات هذه يتعارض مع آخر.',
		noneShown: 'لا مصدر يتعارض مع آخر في الأحداث المعروضة.',
		/** Under the actor's name. */
		stances: {
			claimed: 'إعلان تبنٍّ',
			attributed: 'مسؤولية منسوبة',
			suspected: 'مسؤولية مشتبه بها',
			denied: 'مسؤولية منفية',
			confirmed: 'مسؤولية مؤكدة'
		},
		noSide: 'لا تتعارض مع أيٍّ منها',
		sides: (n) => nominative(n, side),
		how: 'كيف يُحسب الاتفاق',
		compare: 'مقارنة مصدرين',
		rises: {
			heading: 'حصائل ارتفعت',
			lead: 'التقارير اللاحقة تذكر عددًا أكبر ولا تتعارض مع ما سبقها. لا أحد يناقض أحدًا، ولذلك فالرمز سهم لا ≠.',
			none: 'لا حصيلة في مجموعة البيانات هذه ارتفعت من تقرير إلى تاليه.',
			noneShown: 'لا حصيلة في الأحداث المعروضة ارتفعت من تقرير إلى تاليه.',
			sentence: (what, low, high) => `عدد ${what}: من ${isolated(low)} إلى ${isolated(high)}`
		}
	},

	compare: {
		title: 'مقارنة مصدرين',
		description: 'ما يقوله مصدران عن الأحداث نفسها، نقطة بنقطة.',
		lead: 'اختر وثيقتين لترى أين تتفقان وأين تختلفان وأين تسكت إحداهما. النقطة هي أمر واحد يقال عن حدث واحد: تاريخ أو مكان أو هدف أو فاعل أو عدد.',
		form: 'مصدران',
		first: 'المصدر الأول',
		second: 'المصدر الثاني',
		submit: 'مقارنة',
		sameTwice: 'هذه الوثيقة نفسها. اختر وثيقتين مختلفتين.',
		pairs: 'كل الأزواج',
		pairName: (first, second) => `${opening(first)} و${isolated(second)}`,
		pairPoints: (n) =>
			counts.form(n, {
				zero: 'لا نقاط مشتركة',
				one: 'نقطة مشتركة واحدة',
				two: 'نقطتان مشتركتان',
				few: `${nominative(n, point)} مشتركة`,
				many: `${nominative(n, point)} مشتركة`,
				other: `${nominative(n, point)} مشتركة`
			}),
		pairSame: (n) => `، والمتفق عليه: ${sentences.count(n)}`,
		noPairs: 'لا يوجد مصدران للمقارنة بينهما.',
		option: (number, name) => `${number}: ${isolated(name)}`
	},

	pair: {
		title: (first, second) => `مقارنة ${isolated(first)} و${isolated(second)}`,
		description: (first, second) =>
			`أين يتفق ${isolated(first)} و${isolated(second)} وأين يختلفان وأين يسكت أحدهما، إفادة بإفادة.`,
		kicker: 'مقارنة مصدرين',
		untitled: 'بلا عنوان',
		heading: (first, second) => `${opening(first)} و${isolated(second)}`,
		swap: 'تبديل الجانبين',
		all: 'أزواج أخرى',
		none: 'لا يتناولان حدثًا مشتركًا.',
		both: (all, ofEvents) =>
			`يشترك المصدران في تناول ${oblique(ofEvents, event)}، وفي ذلك ${nominative(all, point)}.`,
		/** Each part is what two do. */
		stand: (same, compatible, rose) =>
			[
				same > 0 && `يتفقان في ${oblique(same, point)}`,
				compatible > 0 &&
					`لا يتعارضان في ${oblique(compatible, point)}${rose > 0 ? ` (${tollsRose(rose)})` : ''}`
			].filter((part): part is string => part !== false),
		bothSides: (n) => `ينقلان التعارض نفسه في ${oblique(n, point)}`,
		exclude: (n) => `يتعارضان في ${oblique(n, point)}`,
		they: (parts) => `المصدران ${sentences.and(parts)}.`,
		alone: (name, n) => `ينفرد ${isolated(name)} بذكر ${oblique(n, point)}`,
		ofThese: (parts) => `في هذه الأحداث ${sentences.and(parts)}.`,
		besides: (name, n, other) => `يذكر ${isolated(name)} ${eventsUnmentioned(n, isolated(other))}`,
		sentence: (parts) => `${parts.join('؛ ')}.`,
		excludeOn: 'نقاط التعارض بينهما:',

		notIndependent: 'حيث يتفقان، أهما صوتان؟',
		relayBoth: (names) =>
			`كلتا الوثيقتين تنقل عن ${sentences.and(names)}: فحيث تتفقان فالأصل واحد.`,
		/** Names may hold commas. */
		speakersBoth: (names) =>
			`كلتا الوثيقتين تنقل أقوال المتحدثين أنفسهم، فأصلهما في ذلك واحد: ${names.map(isolated).join('؛ ')}.`,
		sameWords: (n) => {
			const several = `${nominative(n, paragraph)} تقول أشياء عدة بالألفاظ نفسها، فقد يكون اتفاقها نصًّا واحدًا قُرئ مرتين:`;
			return counts.form(n, {
				zero: several,
				one: 'فقرة واحدة من كل وثيقة تقول أشياء عدة بالألفاظ نفسها، فقد يكون الاتفاق نصًّا واحدًا قُرئ مرتين:',
				two: 'فقرتان من كل وثيقة تقولان أشياء عدة بالألفاظ نفسها، فقد يكون الاتفاق نصًّا واحدًا قُرئ مرتين:',
				few: several,
				many: several,
				other: several
			});
		},
		paragraphOf: (n, source) => `الفقرة ${n} من ${isolated(source)}`,
		paragraph: (n) => `الفقرة ${n}`,
		andParagraph: 'مع',
		betweenPairs: '؛',
		afterPairs: '.',

		standings: {
			same: 'متفقان',
			compatible: 'لا تعارض',
			bothSides: 'كلاهما ينقل كل الروايات',
			onlyFirst: (name) => `لا يذكره إلا ${isolated(name)}`,
			onlySecond: (name) => `لا يذكره إلا ${isolated(name)}`
		},
		silent: 'لا يذكر شيئًا عن ذلك',
		oneOrigin: (names) => `أصل واحد: ${sentences.and(names)}`,
		verbatim: 'بالألفاظ نفسها',
		onlyIn: (name) => `في ${isolated(name)} فقط`,
		nothingAlone: (name) => `لا ينفرد ${isolated(name)} بذكر أي حدث.`
	},

	links: {
		disagreements: 'كل النقاط التي تتعارض فيها المصادر',
		compare: 'مقارنة مصدرين، إفادة بإفادة'
	}
};
