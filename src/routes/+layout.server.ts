import { subjectOf } from '$lib/panels/summary';
import { briefings } from '$lib/server/briefings';
import { removed, reportAddress } from '$lib/server/changes';
import { dataset } from '$lib/server/geodata';
import { language } from '$messages/language';
import { siteLanguages } from '$lib/server/languages';
import type { LayoutServerLoad } from './$types';

/**
 * `subject`: what the dataset is about, for the bar of every page. `languages`: for the links to the same page in each, under `choice`. `briefings`: for the palette, which opens on every page. `removed` and `reportAddress` are for the pages of
 * events: a load of their own would have each fetch a file when it is opened from another page.
 */
export const load: LayoutServerLoad = () => ({
	dataset,
	subject: subjectOf(dataset),
	choice: { code: language.code, text: language.choice },
	languages: siteLanguages.map(({ code, name, path }) => ({ code, name, path })),
	briefings: briefings.map(({ slug, briefing }) => ({ slug, title: briefing.title })),
	removed,
	reportAddress
});
