import type { terms as english } from '../en/terms';
import type { Translated } from '../Translated';
import { claimSentences } from './claimSentences';

/** Keys are the ids of `domain/vocabulary.ts`. */
export const terms: Translated<typeof english> = {
	eventType: claimSentences.eventTypes,
	/** Of an attack. */
	outcome: { completed: 'منفَّذ', failed: 'فاشل', foiled: 'مُحبَط' },
	/** After a number of any size: "13 من قوات الأمن". */
	counted: {
		victims: 'من الضحايا',
		civilians: 'من المدنيين',
		security_forces: 'من قوات الأمن',
		suspects: 'من المشتبه بهم',
		attackers: 'من المهاجمين'
	},
	/** What a figure counts, as a heading. */
	figure: {
		killed: {
			victims: 'القتلى',
			civilians: 'القتلى من المدنيين',
			security_forces: 'القتلى من قوات الأمن',
			suspects: 'القتلى من المشتبه بهم',
			attackers: 'القتلى من المهاجمين'
		},
		injured: {
			victims: 'الجرحى',
			civilians: 'الجرحى من المدنيين',
			security_forces: 'الجرحى من قوات الأمن',
			suspects: 'الجرحى من المشتبه بهم',
			attackers: 'الجرحى من المهاجمين'
		},
		detained: {
			victims: 'المحتجزون',
			civilians: 'المحتجزون من المدنيين',
			security_forces: 'المحتجزون من قوات الأمن',
			suspects: 'المحتجزون من المشتبه بهم',
			attackers: 'المحتجزون الموصوفون بأنهم مهاجمون'
		}
	},
	/** Whom a figure counts, after "عدد". */
	people: {
		killed: {
			victims: 'القتلى',
			civilians: 'القتلى من المدنيين',
			security_forces: 'القتلى من قوات الأمن',
			suspects: 'القتلى من المشتبه بهم',
			attackers: 'القتلى من المهاجمين'
		},
		injured: {
			victims: 'الجرحى',
			civilians: 'الجرحى من المدنيين',
			security_forces: 'الجرحى من قوات الأمن',
			suspects: 'الجرحى من المشتبه بهم',
			attackers: 'الجرحى من المهاجمين'
		},
		detained: {
			victims: 'المحتجزين',
			civilians: 'المحتجزين من المدنيين',
			security_forces: 'المحتجزين من قوات الأمن',
			suspects: 'المحتجزين',
			attackers: 'المحتجزين الموصوفين بأنهم مهاجمون'
		}
	},
	field: {
		killed: 'القتلى',
		injured: 'الجرحى',
		detained: 'المحتجزون',
		date: 'التاريخ',
		place: 'المكان',
		target: 'الهدف',
		responsibility: 'المسؤولية',
		control: 'السيطرة',
		issuer: 'جهة الإصدار'
	},
	/** Of "المسؤولية". */
	stance: {
		claimed: 'مُتبنّاة',
		attributed: 'منسوبة',
		suspected: 'مشتبه بها',
		denied: 'منفية',
		confirmed: 'مؤكدة'
	},
	confirms: { act: 'الفعل نفسه', claim: 'صحة التبنّي فقط' },
	sourceKind: { news: 'تقرير إخباري', analysis: 'تحليل', official: 'وثيقة رسمية' },
	issuedBasis: { printed: 'مطبوع', inferred: 'مستنتَج' },
	wherePrecision: {
		1: 'المكان معروف بدقة',
		2: 'في البلدة المسمّاة أو قربها',
		3: 'ضمن القضاء المسمّى',
		4: 'ضمن المحافظة أو المنطقة المسمّاة',
		5: 'ضمن جزء من البلد',
		6: 'ضمن البلد',
		7: 'في البحر أو في الجو'
	},
	datePrecision: {
		1: 'اليوم نفسه',
		2: 'ضمن يومين إلى ستة أيام',
		3: 'ضمن أسبوع',
		4: 'ضمن شهر',
		5: 'ضمن سنة أو أكثر'
	},
	country: {
		AFG: 'أفغانستان',
		CHE: 'سويسرا',
		DEU: 'ألمانيا',
		DNK: 'الدنمارك',
		FRA: 'فرنسا',
		IRN: 'إيران',
		ITA: 'إيطاليا',
		MLI: 'مالي',
		NLD: 'هولندا',
		POL: 'بولندا',
		RUS: 'روسيا',
		SWE: 'السويد',
		TUR: 'تركيا'
	}
};
