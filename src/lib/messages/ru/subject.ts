import type { subject as english } from '../en/subject';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** What the dataset is about, for the bar of every page: worked out when the site is built. `sources` is in digits. */
export const subject: Translated<typeof english> = (sources, from, to) =>
	`Что ${counts.form(Number(sources), {
		one: `сообщает ${sources} источник`,
		few: `сообщают ${sources} источника`,
		many: `сообщают ${sources} источников`
	})} о нападениях и задержаниях, связанных с «Исламским государством», ${from}–${to}`;
