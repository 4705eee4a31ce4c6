import type { printing as english } from '../en/printing';
import type { Translated } from '../Translated';
import { isolated, opening } from './isolated';

/** What is on paper alone, and in a picture of the map. */
export const printing: Translated<typeof english> = {
	name: 'Dateline',
	sources: 'المصادر',
	untitled: 'بلا عنوان',
	sourceLine: (name, issued) => `${opening(name)}، ${issued}`,
	issued: (date, isInferred) => (isInferred ? `صدر: ${date} (يوم مستنتَج)` : `صدر: ${date}`),
	asOf: (day) => `المصادر الصادرة حتى ${day}`,
	version: (version) => `البيانات ${isolated(version)}، CC BY 4.0`,
	map: 'الخريطة: Natural Earth، GeoNames (CC BY 4.0)',
	mapLabel: 'الخريطة كما كانت على الشاشة',
	legend: 'كيف تُقرأ الخريطة',
	event: 'الحدث',
	where: 'المكان والتاريخ',
	figure: 'الرقم',
	saidBy: 'من يقول ذلك',
	events: 'الأحداث',
	arrests: 'الاعتقالات بحسب البلد',
	said: (figure, unit) => `${opening(figure)} ${unit}`,
	addressed: 'هذا المشهد:'
};
