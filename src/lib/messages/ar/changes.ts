import type { changes as english } from '../en/changes';
import type { Translated } from '../Translated';
import { isolated, opening } from './isolated';
import { country, nominative, event as eventNoun, oblique } from './nouns';
import { terms } from './terms';

export const changes: Translated<typeof english> = {
	title: 'التغييرات',
	heading: 'ما الذي تغيّر في البيانات',
	description: 'ما أُضيف وتغيّر وحُذف، يومًا بيوم، مع القيمة السابقة والمصدر.',
	lead: 'التصحيح خبر. يُدرج كل تصحيح مع القيمة السابقة والجديدة والمصدر الذي يبيّن أيهما الصحيح؛ وما حُذف يبقى عنوانه مع ذكر السبب.',
	current: (version) => `البيانات الآن في الإصدار ${isolated(version)}.`,
	asFile: 'القائمة نفسها في ملف',
	file: 'ما أُضيف وتغيّر وحُذف، يومًا بيوم',
	link: 'ما تغيّر',
	added: 'أُضيف',
	changed: 'تغيّر',
	removed: 'حُذف',
	region: (date) => `تغييرات ${date}، جدول يُمرَّر أفقيًا`,
	columns: { event: 'الحدث', field: 'ما تغيّر', from: 'كان', to: 'أصبح', source: 'المصدر' },
	claim: (id) => `الإفادة ${isolated(id)}`,
	counts: (events, countries) =>
		[
			events > 0 && nominative(events, eventNoun),
			countries > 0 && `اعتقالات في ${oblique(countries, country)}`
		]
			.filter((part) => part !== false)
			.join('، و'),
	fields: {
		...terms.field,
		title: 'العنوان',
		event_type: 'النوع',
		sub_event_type: 'الصنف',
		outcome: 'النتيجة',
		admin1: 'المحافظة أو المنطقة',
		iso3: 'البلد',
		where_prec: 'دقة المكان',
		geometry: 'النقطة على الخريطة',
		summary: 'الملخص'
	},

	tombstone: {
		kicker: 'محذوف من البيانات',
		since: (date) => `تاريخ الحذف: ${date}.`,
		reason: 'السبب',
		lead: 'يبقى عنوانه كي لا يجد من استشهد به صفحة فارغة. ما كان هنا لم يعد جزءًا من البيانات.',
		all: 'كل ما تغيّر',
		description: (title) => `${opening(title)}: حُذف من البيانات، متى ولماذا.`
	},

	report: {
		heading: 'الإبلاغ عن خطأ',
		lead: 'اكتب ما الخطأ وأي مصدر يبيّنه. الأسطر التي تحدد ما كنت تقرؤه مملوءة سلفًا.',
		label: 'بلاغك',
		subject: (event) => `بلاغ عن خطأ: ${isolated(event)}`,
		text: (event, id, version, address) =>
			[
				`الحدث: ${isolated(event)} (${isolated(id)})`,
				`إصدار البيانات: ${isolated(version)}`,
				`العنوان: ${isolated(address)}`,
				'',
				'ما الخطأ:',
				'',
				'ما الصواب:',
				'',
				'المصدر (الوثيقة والفقرة ونصها):',
				''
			].join('\n'),
		copy: 'نسخ',
		mail: 'فتح في برنامج البريد',
		form: 'فتح استمارة البلاغ',
		noAddress: 'لا يحدد هذا الموقع عنوانًا للبلاغات: انسخ النص، أو أرسله بالبريد إلى ناشر الموقع.',
		withAddress: 'يصل إلى ناشر هذا الموقع حين ترسله من هناك.',
		copied: 'نُسخ البلاغ.',
		selected: 'حُدّد البلاغ: انسخه بلوحة المفاتيح أو من القائمة.'
	}
};
