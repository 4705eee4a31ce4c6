import type { cards as english } from '../en/cards';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { popups } from './popups';
import { sentences } from './sentences';
import { stopped } from './stopped';

const ofSources = (n: number) =>
	`${counts.digits(n)} ${counts.form(n, { one: 'источника', few: 'источников', many: 'источников' })}`;
const ofSteps = (n: number) =>
	`${counts.digits(n)} ${counts.form(n, { one: 'шага', few: 'шагов', many: 'шагов' })}`;
const minutesOf = (n: number) =>
	`${counts.digits(n)} ${counts.form(n, { one: 'минуты', few: 'минут', many: 'минут' })}`;

/** What stands on the picture that other sites show beside a link, and in the tags that name it. */
export const cards: Translated<typeof english> = {
	asOf: (day, sources, all) =>
		sources === all
			? `По состоянию на ${day}, по данным ${ofSources(all)}`
			: `По состоянию на ${day}, по данным ${counts.digits(sources)} из ${ofSources(all)}`,
	differ: (things) => `Источники противоречат друг другу: ${sentences.and(things)}`,
	/** Whom a figure counts, with the parts that the same statement counts apart. */
	counts: (what, parts) => sentences.and([what, ...parts]),
	joint: popups.country.joint,
	sentence: (text) => stopped(sentences.capitalised(text)),
	figure: (text, what, says) => `${text} ${what}, ${says}`,
	opening: (date) => `${date} —`,
	dateline: (place, rest) => (place === null ? rest : `${place.toUpperCase()}, ${rest}`),

	briefing: (steps, minutes) =>
		minutes === null
			? `Брифинг из ${ofSteps(steps)}`
			: `Брифинг из ${ofSteps(steps)}, около ${minutesOf(minutes)}`,
	/** The headings of the steps that have no room. */
	more: (steps) => `и ещё ${counts.digits(steps)}`,
	site: 'Кто это говорит?',
	siteLines: [
		'Цифры — как их написали источники',
		'Где сообщения расходятся, дан диапазон, где противоречат друг другу — все версии',
		'При каждом утверждении — его документ и абзац'
	],
	alt: (title, text) => `${stopped(title)} ${text}`,
	name: 'Dateline'
};
