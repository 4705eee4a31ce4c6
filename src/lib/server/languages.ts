import type { Language } from '$lib/messages/Language';

/** A language that the site is built in, and where its pages begin: before `/table`. */
export interface SiteLanguage extends Language {
	path: string;
}

const modules = import.meta.glob<{ language: Language }>('../messages/*/language.ts', {
	eager: true
});

/** That at the root first. For loads on the server alone: no page carries the words of other languages. */
export const siteLanguages: readonly SiteLanguage[] = BUILT_LANGUAGES.map((code, index) => {
	const language = modules[`../messages/${code}/language.ts`]?.language;
	if (!language) throw new Error(`src/lib/messages/${code}/language.ts is missing.`);
	return { ...language, path: ROOT_PATH + (index === 0 ? '' : `/${code}`) };
});
