import type { map as english } from '../en/map';
import type { Translated } from '../Translated';

export const map: Translated<typeof english> = {
	region: 'خريطة الأحداث',
	marks: 'العلامات على الخريطة. مفاتيح الأسهم تنتقل من علامة إلى أخرى.',
	attribution: 'Natural Earth، GeoNames'
};
