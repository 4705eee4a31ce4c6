import type { claimSentences as english } from '../en/claimSentences';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated, opening } from './isolated';
import { nominative, oblique, source } from './nouns';
import { sentences } from './sentences';

/** Numbers and names come in as text with their ends kept. */
export const claimSentences: Translated<typeof english> = {
	orMore: (low) => `${low} أو أكثر`,
	countedFromText: (text) => `${opening(text)}، بالعدّ من النص`,
	quoted: (words) => `«${isolated(words)}»`,
	span: (low, high) => `من ${isolated(low)} إلى ${isolated(high)}`,

	says: (names, date) => `بحسب ${sentences.and(names)}، ${date}`,
	saysBy: (speaker, names, date) =>
		`بحسب ${isolated(speaker)}، كما نقل ${sentences.and(names)}، ${date}`,

	onlySource: (name) => `مصدر وحيد يذكر عددًا: ${isolated(name)}`,
	allSame: (sources) =>
		counts.form(sources, {
			zero: 'لا مصدر يذكر عددًا',
			one: 'مصدر واحد يذكر عددًا',
			two: 'المصدران اللذان يذكران عددًا متفقان عليه',
			few: `${sources} مصادر تذكر عددًا، وكلها متفقة عليه`,
			many: `${sources} مصدرًا تذكر عددًا، وكلها متفقة عليه`,
			other: `${sources} مصدر تذكر عددًا، وكلها متفقة عليه`
		}),
	rose: (low, high) => `ارتفعت الحصيلة في التقارير من ${isolated(low)} إلى ${isolated(high)}`,
	run: (low, high) =>
		`تتراوح التقارير بين ${isolated(low)} و${isolated(high)}، ولا يتعارض أيٌّ منها مع غيره`,
	exclude: (sides) => `التقارير متعارضة: ${sentences.or(sides)}`,
	noNumber: (sources) =>
		counts.form(sources, {
			zero: 'ولا مصدر يكتفي بألفاظ بلا عدد',
			one: 'ومصدر واحد يكتفي بألفاظ بلا عدد',
			two: 'ومصدران يكتفيان بألفاظ بلا عدد',
			few: `و${nominative(sources, source)} تكتفي بألفاظ بلا عدد`,
			many: `و${nominative(sources, source)} تكتفي بألفاظ بلا عدد`,
			other: `و${nominative(sources, source)} تكتفي بألفاظ بلا عدد`
		}),
	noneGivesNumber: (sources) =>
		counts.form(sources, {
			zero: 'لا مصدر يتناول ذلك',
			one: 'المصدر الوحيد الذي يتناول ذلك لا يذكر عددًا',
			two: 'المصدران اللذان يتناولان ذلك لا يذكران عددًا',
			few: `لا يذكر عددًا أيٌّ من ${oblique(sources, source)} تتناول ذلك`,
			many: `لا يذكر عددًا أيٌّ من ${oblique(sources, source)} تتناول ذلك`,
			other: `لا يذكر عددًا أيٌّ من ${oblique(sources, source)} تتناول ذلك`
		}),
	unknownIsNotZero: 'وهذا لا يعني صفرًا',
	attackersNotCounted: 'المهاجمون غير محسوبين',

	countRose: (days) => `ارتفعت الحصيلة ${days}`,
	sourcesExclude: (things) => `المصادر متعارضة بشأن ${sentences.and(things)}`,

	eventTypes: {
		attack: 'هجوم',
		operation: 'عملية أمنية',
		arrest: 'اعتقالات',
		warning: 'تحذير',
		control: 'منطقة سيطرة'
	},
	figureOf: {
		killed: {
			victims: 'قتلى',
			civilians: 'قتلى من المدنيين',
			security_forces: 'قتلى من قوات الأمن',
			suspects: 'قتلى من المشتبه بهم',
			attackers: 'قتلى من المهاجمين'
		},
		injured: {
			victims: 'جرحى',
			civilians: 'جرحى من المدنيين',
			security_forces: 'جرحى من قوات الأمن',
			suspects: 'جرحى من المشتبه بهم',
			attackers: 'جرحى من المهاجمين'
		},
		detained: {
			victims: 'محتجزون',
			civilians: 'محتجزون من المدنيين',
			security_forces: 'محتجزون من قوات الأمن',
			suspects: 'محتجزون',
			attackers: 'محتجزون يوصفون بأنهم مهاجمون'
		}
	},
	noNumberOf: (what) => `${what}: لم يُذكر عدد`,
	placeNotGiven: 'المكان غير مذكور'
};
