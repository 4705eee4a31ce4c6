import type { citing as english } from '../en/citing';
import type { Translated } from '../Translated';
import { isolated, opening } from './isolated';

export const citing: Translated<typeof english> = {
	project: 'Dateline',
	dataset: (title) => `${opening(title)} [مجموعة بيانات]`,
	inferred: (date) => `${date} (مستنتَج)`,
	version: (version) => `الإصدار ${isolated(version)}`,
	paragraph: (n) => `الفقرة ${n}`,
	unnamed: (shortName) => `[${isolated(shortName)}]`,
	quoted: (text) => `«${isolated(text)}»`,
	codedFrom: (sources) => `رُمّز من: ${sources.map(isolated).join('؛ ')}`,
	inDateline: (event, claim, version) =>
		`في Dateline، «${isolated(event)}»، الإفادة ${isolated(claim)}، الإصدار ${isolated(version)}`,
	documentAt: (address) => `الوثيقة: ${isolated(address)}`,

	title: (what) => `كيفية الاستشهاد: ${isolated(what)}`,
	heading: 'كيفية الاستشهاد',
	description: (what) =>
		`${opening(what)}: نص الاستشهاد بصيغ نصية وBibTeX وCSL-JSON، مع عنوان يحمل إصدار البيانات.`,
	wholeDataset: 'مجموعة البيانات',
	claim: (words, paragraph, source) =>
		`«${isolated(words)}»، الفقرة ${paragraph} من ${isolated(source)}`,
	claims: 'إفاداته',
	permalink: 'العنوان',
	permalinkHelp: 'يحمل إصدار البيانات. وإذا تغيّرت، نبّهت الصفحة إلى ذلك وأحالت إلى ما تغيّر.',
	formats: { text: 'نص', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	help: {
		text: 'المؤلف والعنوان والمطبوعة والناشر والتاريخ والإصدار والفقرة والمصادر والعنوان الإلكتروني، بهذا الترتيب. ما لا تذكره الوثيقة لا يُكتب؛ وما بين [معقوفين] تسميتنا لوثيقة بلا عنوان.',
		bibtex: 'بحقول BibLaTeX التي تحفظ الإصدار واليوم المحتمل بين يومين.',
		csl: 'لبرنامج Zotero وغيره من أدوات الاستشهاد.'
	},
	copy: 'نسخ',
	save: 'حفظ',
	copySpoken: (what) => `نسخ: ${isolated(what)}`,
	saveSpoken: (what, file) => `حفظ: ${isolated(what)}، باسم ${isolated(file)}`,
	copied: (what) => `نُسخ: ${isolated(what)}.`,
	selected: (what) => `حُدّد: ${isolated(what)}. انسخه بلوحة المفاتيح أو من القائمة.`,
	saved: (file) => `حُفظ: ${isolated(file)}.`,
	close: 'إغلاق',
	loading: 'جارٍ جلب نص الاستشهاد…',
	failed: 'تعذّر جلب نص الاستشهاد. تجده أيضًا في',
	ownPage: 'صفحة خاصة به',
	back: (what) => `العودة إلى ${isolated(what)}`,
	backToTable: 'الجدول',

	versionChanged: (linked, now) =>
		`أُنشئ هذا العنوان مع الإصدار ${isolated(linked)} من البيانات. وقد تغيّرت منذ ذلك الحين؛ أدناه الإصدار ${isolated(now)}.`,
	whatChanged: 'ما الذي تغيّر'
};
