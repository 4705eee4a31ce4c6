import type { filters as english } from '../en/filters';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated } from './isolated';
import { sentences } from './sentences';

/** What a chip says of each part of a filter; `kind` stands before it where it stands without its heading. */
const kind = {
	text: 'البحث',
	types: 'النوع',
	from: 'التاريخ',
	to: 'التاريخ',
	outcomes: 'النتيجة',
	countries: 'البلد',
	actors: 'الفاعل',
	stances: 'المسؤولية',
	reportedBy: 'المصدر',
	least: 'الرقم',
	most: 'الرقم',
	corroborated: 'المصادر',
	disputed: 'المصادر',
	precision: 'المكان'
};

export const filters: Translated<typeof english> = {
	kind,
	capitalised: sentences.capitalised,
	value: {
		text: (query) => `«${isolated(query)}»`,
		from: (day) => `من ${day}`,
		to: (day) => `حتى ${day}`,
		least: (n) => `${n} أو أكثر`,
		most: (n) => `${n} أو أقل`,
		corroborated: 'مستقلان أو أكثر',
		disputed: 'متعارضة',
		precision: (words) => `${words} أو أدق`
	},
	/** "البلد (أفغانستان)" */
	named: (what, value) => `${what} (${isolated(value)})`,
	/** "البلد (أفغانستان أو إيران)" */
	namedAny: (what, values) => `${what} (${sentences.or(values)})`,

	active: 'معايير التصفية المفعّلة',
	remove: (named) => `إزالة المعيار: ${named}`,
	clear: 'مسح',
	clearAll: 'مسح الكل',
	clearOne: (value) => `مسح: ${isolated(value)}`,
	count: (n) => (n === 0 ? '' : ` (${counts.digits(n)})`),

	panel: 'التصفية',
	done: 'تم',
	legends: {
		types: 'النوع',
		outcomes: 'النتيجة',
		countries: 'البلد',
		actors: 'الفاعل',
		stances: 'المسؤولية',
		reportedBy: 'المصدر',
		figure: 'الرقم',
		agreement: 'المصادر',
		precision: 'المكان'
	},
	notes: {
		actors: 'من يسمّيه مصدر بوصفه وراء الحدث، أو يرد اسمه في نفي.',
		stances: 'مع اختيار فاعل: فقط حيث تجمع إفادة واحدة بين الأمرين.',
		reportedBy: 'كل ما يقوله المصدر عن الحدث. وتبقى المصادر الأخرى ظاهرة.'
	},
	least: 'من',
	most: 'إلى',
	figureNote:
		'العدد الذي يمثّل الحدث: القتلى، أو القتلى من المشتبه بهم في عملية أمنية، أو المحتجزون.',
	figureSilent: (n) =>
		n === 0
			? 'لكل حدث هنا عدد.'
			: `أحداث مستبعدة لأنها بلا عدد: ${counts.digits(n)}. وهذا لا يعني صفرًا.`,
	figureOrder: 'العدد الأول أكبر من الثاني، فلا شيء بينهما.',
	corroborated: 'مصدران مستقلان على الأقل',
	disputed: 'فقط حيث تتعارض المصادر',
	anyPlace: 'أي مكان، أو بلا مكان',

	/** What stands before and after a text in which a word was found. */
	hit: {
		before: {
			title: '',
			kind: 'الصنف: ',
			place: 'المكان: ',
			name: 'يُكتب أيضًا: ',
			claim: '«',
			speaker: 'بحسب ',
			actor: 'الفاعل: ',
			summary: 'الملخص: ',
			source: 'المصدر: '
		},
		after: {
			claim: (source, paragraph) => `» (${isolated(source)}، الفقرة\u00a0${paragraph})`,
			speaker: (source, paragraph) => `، في ${isolated(source)}، الفقرة\u00a0${paragraph}`
		}
	},

	/** What totals are of: "وفق Dimensions فقط؛ فقط: البلد (إيران)". */
	only: (note, named) => `${note === null ? '' : `${note}؛ `}فقط: ${sentences.and(named)}`,

	none: 'لا أحداث مطابقة.',
	/** What asks for it, and what clearing one of them would do. */
	because: (named, helpful) =>
		`المطلوب: ${sentences.and(named)}.${named.length > 1 && helpful === 0 ? ' لا يكفي مسح واحد منها وحده.' : ''}`,
	wouldShow: (n) => `لعرض ${counts.digits(n)}`,

	filteredOut: 'ليس من الأحداث المطابقة لمعايير التصفية.',
	failed: 'تعذّر تحميل البحث والتصفية. تحقق من الاتصال وحاول مرة أخرى.'
};
