import type { listOrder as english } from '../en/listOrder';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { opening } from './isolated';

/** What comes first, rising and falling. Names of events and places are in Latin letters. */
const ENDS: Readonly<Record<string, readonly [string, string]>> = {
	event: ['A', 'Z'],
	place: ['A', 'Z'],
	type: ['الهجمات', 'الاعتقالات'],
	date: ['الأقدم', 'الأحدث']
};
const ENDS_OF_NUMBERS = ['الأصغر', 'الأكبر'] as const;

export const listOrder: Translated<typeof english> = {
	sortBy: (column) => `ترتيب بحسب: ${column}`,
	/** In the caption of the table. */
	sorted: (column, by, isDescending) =>
		`الترتيب بحسب: ${column}، ${ENDS[by]?.[Number(isDescending)] ?? ENDS_OF_NUMBERS[Number(isDescending)]} أولًا وغير المعلوم أخيرًا`,
	showOnMap: (place) => `${opening(place)}: عرض على الخريطة`,
	caption: (parts) => `${parts.join('. ')}.`,

	tools: 'ترتيب القائمة',
	button: 'ترتيب',
	order: 'الترتيب',
	orders: {
		newest: 'الأحدث أولًا',
		oldest: 'الأقدم أولًا',
		killed: 'الأكثر قتلى أولًا',
		place: 'بحسب المكان'
	},
	group: 'التجميع',
	groups: { none: 'بلا تجميع', country: 'بحسب البلد', year: 'بحسب السنة', month: 'بحسب الشهر' },
	/** Beside the button, where the list is not as usual. */
	state: (order, group) => (group === null ? order : `${group}، ${order}`),
	follow: 'فقط ما يظهر على الخريطة',
	following: (inSight, placed) => `يظهر ${counts.digits(inSight)} من ${counts.digits(placed)}`,
	followAll: 'عرض الكل',
	offMap: 'ليست على الخريطة',
	noCountry: 'البلد غير مذكور',
	noDate: 'التاريخ غير مذكور',
	noneInSight: 'لا يظهر على الخريطة أيٌّ من هذه الأحداث.',
	counted: (heading, count) => `${heading} (${counts.digits(count)})`
};
