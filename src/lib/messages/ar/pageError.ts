import type { pageError as english } from '../en/pageError';
import type { Translated } from '../Translated';

export const pageError: Translated<typeof english> = {
	title: (status) => (status === 404 ? 'لا صفحة بهذا العنوان' : 'تعذّر عرض هذه الصفحة'),
	notFound:
		'لا شيء على هذا العنوان. عناوين الأحداث والمصادر تبقى إلى الأبد؛ وهذا لم يُستخدم قط، أو فيه خطأ طباعي.',
	other: 'حدث خلل في أثناء إعداد الصفحة. قد تفيد إعادة تحميلها.',
	events: 'كل الأحداث في جدول',
	map: 'الخريطة',
	sources: 'المصادر'
};
