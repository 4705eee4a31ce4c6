import type { shell as english } from '../en/shell';
import type { Translated } from '../Translated';
import { opening } from './isolated';

export const shell: Translated<typeof english> = {
	name: 'Dateline',
	pageTitle: (page) => `${opening(page)} · Dateline`,
	home: 'Dateline، إلى الخريطة',
	skip: 'تخطَّ إلى المحتوى',
	menu: 'القائمة',
	search: 'البحث في كل شيء',
	mainNavigation: 'الصفحات',
	map: 'الخريطة',
	table: 'الجدول',
	disagreements: 'التعارضات',
	sources: 'المصادر',
	briefings: 'الإحاطات',
	methodology: 'المنهجية'
};
