import type { legend as english } from '../en/legend';
import type { Translated } from '../Translated';

/** What stands around the rows of the legend; their own words (`legendRows.ts`) come with the rows. */
export const legend: Translated<typeof english> = {
	title: 'Как читать карту',
	sections: {
		figure: 'Цифра',
		type: 'Тип события',
		place: 'Место',
		sign: 'Знаки'
	},
	/** Of the documents beside the signs. */
	sources: 'Источники по дню публикации',
	scale: {
		label: 'Площадь: погибшие, по главной цифре',
		/** Beside the circles of the scale; `label` names what is counted, for which there is no room here. */
		step: (count) => String(count),
		lastStep: (count) => String(count)
	}
};
