import type { legend as english } from '../en/legend';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** What stands around the rows of the legend; their own words (`legendRows.ts`) come with the rows. */
export const legend: Translated<typeof english> = {
	title: 'Lire la carte',
	sections: {
		figure: 'Le chiffre',
		type: 'Le type d’événement',
		place: 'Le lieu',
		sign: 'Signes'
	},
	/** Of the documents beside the signs. */
	sources: 'Sources, par jour de publication',
	scale: {
		label: 'Surface\u00a0: personnes tuées, selon le chiffre retenu',
		/** Beside the circles of the scale; the last line names what is counted. */
		step: (count: number) => String(count),
		lastStep: (count: number) => `${count} ${counts.form(count, { one: 'tué', other: 'tués' })}`
	}
};
