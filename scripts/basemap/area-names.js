/**
 * What the areas that the boundary policy labels are called in the other languages of the map. Not what they are called
 * where they lie: that is what is contested.
 * @type {Record<string, Record<import('./languages.js').Language, string>>}
 */
export const areaNames = {
	Crimea: { ru: 'Крым', fa: 'کریمه', ar: 'القرم' },
	Kosovo: { ru: 'Косово', fa: 'کوزوو', ar: 'كوسوفو' },
	'Northern Cyprus': { ru: 'Северный Кипр', fa: 'قبرس شمالی', ar: 'شمال قبرص' },
	Somaliland: { ru: 'Сомалиленд', fa: 'سومالی‌لند', ar: 'أرض الصومال' },
	'Golan Heights': { ru: 'Голанские высоты', fa: 'بلندی‌های جولان', ar: 'هضبة الجولان' },
	Taiwan: { ru: 'Тайвань', fa: 'تایوان', ar: 'تايوان' },
	Abkhazia: { ru: 'Абхазия', fa: 'آبخاز', ar: 'أبخازيا' },
	Transnistria: { ru: 'Приднестровье', fa: 'ترانسنیستریا', ar: 'ترانسنيستريا' }
};
