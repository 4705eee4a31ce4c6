import type { briefing as english } from '../en/briefing';
import type { Translated } from '../Translated';
import { isolated, opening } from './isolated';

export const briefing: Translated<typeof english> = {
	noNumber: 'لم يُذكر عدد',
	/** Inside a text that may be in English: in digits, which belong to no language. */
	count: (n: number): string => String(n),
	/** The span of reports beside a figure in a text. */
	reports: (span) => ` (التقارير: ${isolated(span)})`,
	sources: 'مصادر هذه الخطوة',
	asOf: (day) => `حتى ${day}`,
	progress: (step, steps) => `${step} من ${steps}`,
	progressSaid: (step, steps) => `الخطوة ${step} من ${steps}`,
	markKey: 'القرص: الرقم الرئيسي؛ الخط داخله: أدنى رقم',
	attribution: 'Natural Earth، GeoNames',
	mapOf: (heading) => `خريطة: ${isolated(heading)}`,
	toMap: 'فتح هذا المشهد على الخريطة',
	/** A report with the day of its source: "more than 60، 23 مارس 2024". */
	reportOf: (text, issued) => `${opening(text)}، ${issued}`,
	saysNothing: 'لا يذكر عددًا',
	previous: 'الخطوة السابقة',
	next: 'الخطوة التالية',
	end: 'كل الإحاطات',
	title: 'الإحاطات',
	targetIn: (target, place) => `${opening(target)} (${isolated(place)})`,
	/** After "المؤكد": not the act, only that a group's claim is its own. */
	onlyItsClaim: (actor) => `صحة تبنّي ${isolated(actor)}`,
	/** Headings; the actor's name follows. */
	stances: {
		claimed: 'تبنّاه',
		attributed: 'نُسب إلى',
		suspected: 'يُشتبه في',
		denied: 'نُفي أن الفاعل',
		confirmed: 'المؤكد'
	},
	/** What a list of voices is about. */
	voicesOf: {
		date: 'متى، بحسب كل مصدر',
		place: 'أين، بحسب كل مصدر',
		target: 'ما الهدف، بحسب كل مصدر',
		responsibility: 'من يقال إنه الفاعل',
		control: 'من يسيطر، بحسب كل مصدر',
		issuer: 'من أصدره، بحسب كل مصدر'
	},
	/** After a value: those whom sources name as saying it. */
	saidBy: (speakers) =>
		`، بحسب ${speakers.slice(0, 2).map(isolated).join('؛ ')}${speakers.length > 2 ? ' وآخرين' : ''}`,
	missingStep: 'هذه الخطوة ليست مما يعرضه مشهدها.'
};
