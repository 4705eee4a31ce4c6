import type { footer as english } from '../en/footer';
import type { Translated } from '../Translated';

export const footer: Translated<typeof english> = {
	about: 'كل رقم في هذا الموقع معه من أورده، والمصادر المتعارضة معروضة بتعارضها.',
	data: 'البيانات: CC BY 4.0. الشفرة: MIT.',
	basemap: 'الخريطة: Natural Earth (ملك عام)، GeoNames (CC BY 4.0).',
	how: 'كيف تُرمَّز الإفادات، وما ليس في البيانات'
};
