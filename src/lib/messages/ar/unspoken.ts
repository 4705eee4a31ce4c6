import type { unspoken as english } from '../en/unspoken';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { isolated } from './isolated';
import { country, entry, event, nominative, oblique } from './nouns';
import { sentences } from './sentences';

/** What the sources that a lens lets through do not speak of. */
export const unspoken: Translated<typeof english> = {
	silentHeading: (events, countries) =>
		`ما لا تتناوله هذه التقارير: ${sentences.and(
			[
				events === 0 ? [] : [nominative(events, event)],
				countries === 0 ? [] : [`اعتقالات في ${oblique(countries, country)}`]
			].flat()
		)}`,
	/** Of all entries, whatever they are. */
	silent: (entries) => {
		const several = `${nominative(entries, entry)} لا تتناولها هذه التقارير.`;
		return counts.form(entries, {
			zero: 'لا مداخل غائبة عن هذه التقارير.',
			one: 'مدخل واحد لا تتناوله هذه التقارير.',
			two: 'مدخلان لا تتناولهما هذه التقارير.',
			few: several,
			many: several,
			other: several
		});
	},
	notSpokenOf: (source, day) =>
		source === null
			? `لا يتناول هذا أي مصدر صادر حتى ${day ?? ''}.`
			: day === null
				? `لا يتناول ${isolated(source)} هذا الحدث.`
				: `لا يتناول ${isolated(source)} هذا الحدث، أو لم يكن قد صدر حتى ${day}.`
};
