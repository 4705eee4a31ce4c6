import { language } from '$messages/language';
import type { LabelLanguage } from '../style';

export const LABEL_LANGUAGES: readonly LabelLanguage[] = [
	'name',
	'name_ru',
	'name_fa',
	'name_ar',
	'name_local'
];

/** The interface's own, where the map has names in it. */
const USUAL = LABEL_LANGUAGES.find((name) => name === `name_${language.code}`) ?? 'name';
const KEY = 'dateline-map-names';

/** In which language names are written on the map: kept on the device, as it is the reader's and no view's. */
export function readLabelLanguage(): LabelLanguage {
	try {
		const kept = localStorage.getItem(KEY);
		return LABEL_LANGUAGES.find((name) => name === kept) ?? USUAL;
	} catch {
		return USUAL;
	}
}

/** Where nothing can be kept the choice holds until the page is left. */
export function keepLabelLanguage(chosen: LabelLanguage): void {
	try {
		if (chosen === USUAL) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, chosen);
	} catch {
		// As above.
	}
}
