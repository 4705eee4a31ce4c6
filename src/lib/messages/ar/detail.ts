import type { detail as english } from '../en/detail';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';
import { nominative, side } from './nouns';
import { sentences } from './sentences';

export const detail: Translated<typeof english> = {
	dateline: (date) => `، ${date} —`,
	datelineAlone: (date) => `${date} —`,
	precision: (words, level) => `${words}؛ الدقة ${level} من 7`,
	placeUnknown: 'لا يذكر أي مصدر مكانًا.',
	quoted: (words) => `«${isolated(words)}»`,
	saidBy: (who) => `بحسب ${isolated(who)}`,
	/** "3 قتلى من المشتبه بهم، بحسب FSB". */
	phraseSaidBy: (phrase, speakers) => `${opening(phrase)}، بحسب ${sentences.and(speakers)}`,
	/** What a quotation is about, before it. */
	about: (what) => `${what}:`,
	/** A figure that is only words: "«dozens» (قتلى من المدنيين، لم يُذكر عدد)". */
	wordsFor: (words, what) => `${words} (${what}، لم يُذكر عدد)`,
	paragraph: (n) => `الفقرة ${n}`,
	paragraphSpoken: (n, source) => `الفقرة ${n} من ${isolated(source)}`,
	sourceKey: (number, name) => `المصدر ${number}، ${isolated(name)}`,
	untitled: 'بلا عنوان',
	noPublisher: 'الناشر غير مذكور',
	issued: (date, basis) => `${date}، ${basis}`,
	noNumber: 'لم يُذكر عدد',
	headlineMark: 'الإفادة التي أُخذ منها الرقم الرئيسي',

	agreement: {
		single: 'مصدر واحد',
		oneNumber: 'مصدر واحد يذكر عددًا',
		same: 'المصادر متفقة',
		compatible: 'لا تعارض',
		contradictory: (what) => `${what}: القيم متعارضة`
	},
	sides: (count, what) => `${what}: ${nominative(count, side)}`,
	/** On blame, where a side may hold several actors. */
	sidesOfBlame: (count) => nominative(count, side),
	noSide: 'لا تتعارض مع أيٍّ منها',

	bySource: (what) => `${what}، إفادة بإفادة`,
	notCounting: (paragraph) => `غير محسوبة: المحسوب هو الفقرة ${paragraph} من المصدر نفسه.`,
	partOf: (others) => `قول واحد في أجزاء؛ الجزء الآخر: ${sentences.and(others)}.`,
	joint: (others) =>
		`قول واحد يشمل عدة بلدان معًا (${sentences.and(others)})، وليس العدد لكل بلد منها.`,
	/** After the keys of the sources. */
	silent: (sources, what) => {
		const several = `مصادر تتناول هذا الحدث ولا تذكر عدد ${what}. وهذا لا يعني صفرًا.`;
		return counts.form(sources, {
			zero: several,
			one: `مصدر يتناول هذا الحدث ولا يذكر عدد ${what}. وهذا لا يعني صفرًا.`,
			two: `مصدران يتناولان هذا الحدث ولا يذكران عدد ${what}. وهذا لا يعني صفرًا.`,
			few: several,
			many: several,
			other: several
		});
	},
	/** Of people killed alone: "قتلى". */
	noSourceSays: (what) => `لا يذكر أي مصدر عدد ال${what}. وهذا لا يعني صفرًا.`,

	when: 'متى',
	whenChosen: (date) =>
		`التاريخ المعتمد: ${date}، وفق القاعدة: ما عليه أكثر المصادر المستقلة، ثم الأدق، ثم الأحدث.`,
	basis: (words) => `مستخلَص من «${isolated(words)}»`,
	where: 'أين',
	whereChosen: (place) => `المكان المعتمد: ${isolated(place)}، وفق القاعدة المتبعة في التواريخ.`,
	target: 'الهدف',
	targetAt: (target, place) => `${opening(target)}، ${isolated(place)}`,
	responsibility: 'المسؤولية',
	responsibilityHelp: 'من يقول ماذا عمّن. وإعلان التبنّي قول الجماعة نفسها.',
	stances: {
		claimed: 'إعلان تبنٍّ',
		attributed: 'مسؤولية منسوبة',
		suspected: 'مسؤولية مشتبه بها',
		denied: 'مسؤولية منفية',
		confirmed: 'تأكيد'
	},
	confirmed: {
		act: 'التأكيد يشمل الفعل نفسه',
		claim: 'التأكيد يقتصر على صحة التبنّي'
	},
	stanceOf: (stance, actor) => `${stance}: ${isolated(actor)}`,
	branchOf: (whole) => `فرع من ${isolated(whole)}`,
	control: 'السيطرة',
	controlOf: {
		held: (actor) => `تحت سيطرة ${isolated(actor)}`,
		besieged: (actor) => `تحت حصار ${isolated(actor)}`
	},
	issuer: 'جهة الإصدار',

	sources: 'المصادر',
	document: 'الوثيقة',
	issuedColumn: 'تاريخ الصدور',
	says: 'ما تقوله عن هذا الحدث',
	paragraphs: 'الفقرة',

	outcome: 'النتيجة',
	place: 'المكان',
	date: 'التاريخ',
	ownPage: 'الصفحة الكاملة'
};
