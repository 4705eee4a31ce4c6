import type { LabelLanguage } from '../style';

export const LABEL_LANGUAGES: readonly LabelLanguage[] = [
	'name',
	'name_ru',
	'name_fa',
	'name_ar',
	'name_local'
];

const KEY = 'dateline-map-names';

/** In which language names are written on the map: kept on the device, as it is the reader's and no view's. */
export function readLabelLanguage(): LabelLanguage {
	try {
		const kept = localStorage.getItem(KEY);
		return LABEL_LANGUAGES.find((language) => language === kept) ?? 'name';
	} catch {
		return 'name';
	}
}

/** Where nothing can be kept the choice holds until the page is left. */
export function keepLabelLanguage(language: LabelLanguage): void {
	try {
		if (language === 'name') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, language);
	} catch {
		// As above.
	}
}
