import type { filterNote as english } from '../en/filterNote';
import type { Translated } from '../Translated';
import { isolated } from './isolated';
import { sentences } from './sentences';

export const filterNote: Translated<typeof english> = {
	note: (parts) => `فقط: ${parts.join('؛ ')}`,
	text: (typed) => `ما ورد فيه «${isolated(typed)}»`,
	types: {
		attack: 'الهجمات',
		operation: 'العمليات الأمنية',
		arrest: 'الاعتقالات',
		warning: 'التحذيرات',
		control: 'مناطق السيطرة'
	},
	from: (day) => `من ${day}`,
	to: (day) => `حتى ${day}`,
	outcome: (outcomes) => `النتيجة: ${sentences.or(outcomes)}`,
	countries: (names) => `في ${sentences.or(names)}`,
	actors: (names) => `المسؤولية على ${sentences.or(names)}`,
	stances: (stances) => `المسؤولية ${sentences.or(stances)}`,
	reportedBy: (names) => `ما أورده ${sentences.or(names)}`,
	least: (count) => `الرقم الرئيسي ${count} أو أكثر`,
	most: (count) => `الرقم الرئيسي ${count} أو أقل`,
	corroborated: 'بمصدرين مستقلين على الأقل',
	disputed: 'ما تتعارض فيه المصادر',
	precision: (words) => `دقة المكان على الأقل: ${words}`
};
