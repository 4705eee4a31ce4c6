import type { totals as english } from '../en/totals';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated } from './isolated';
import { attack, nominative, oblique, operation } from './nouns';
import { sentences } from './sentences';

const end = (high: number, open: boolean) => (open ? `${high} أو أكثر` : String(high));
const people = { victims: 'القتلى', suspects: 'القتلى من المشتبه بهم' };
const events = { victims: attack, suspects: operation };

/** "هجومان بلا عدد لا يدخلان", with what agrees with the noun. */
function leftOut(of: keyof typeof people, silent: number): string {
	const several = `${nominative(silent, events[of])} بلا عدد ولا تدخل فيه`;
	const isFeminine = of === 'suspects';
	return counts.form(silent, {
		zero: several,
		one: `${nominative(silent, events[of])} بلا عدد ولا ${isFeminine ? 'تدخل' : 'يدخل'} فيه`,
		two: `${nominative(silent, events[of])} بلا عدد ولا ${isFeminine ? 'تدخلان' : 'يدخلان'} فيه`,
		few: several,
		many: several,
		other: several
	});
}

/** Sums, which no source gives. */
export const totals: Translated<typeof english> = {
	heading: 'المجاميع',
	lead: 'مجاميع حُسبت هنا ولم يذكرها أي مصدر. المجموع نطاق: جمع أدنى الأرقام كلها، وجمع أعلاها كلها. لا يُجمع الضحايا أبدًا مع المشتبه بهم، ولا الهجمات مع العمليات الأمنية.',
	span: (low, high, open) =>
		low === high && !open ? String(low) : `من ${low} إلى ${end(high, open)}`,
	/** Under the span. */
	what: (of, counted) => `${people[of]} في ${oblique(counted, events[of])}`,
	silent: (of, silent) =>
		silent === 0 ? 'لكلٍّ منها عدد.' : `${leftOut(of, silent)}. وهذا لا يعني صفرًا.`,
	attackers: 'المهاجمون غير محسوبين.',
	none: 'لا شيء يُجمع: أقل من حدثين من النوع الواحد لهما عدد.',
	cite: 'نسخ بصيغة استشهاد',
	copied: 'نُسخ',
	citation: (span, what, silent, sources, note, version) =>
		`${what}: ${span}؛ مجموع حسبه Dateline مما أورده ${sentences.and(sources)} (${isolated(note)}). ${silent} Dateline، مجموعة البيانات، الإصدار ${isolated(version)}.`,
	allSources: 'كل المصادر'
};
