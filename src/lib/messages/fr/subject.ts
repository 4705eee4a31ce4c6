import type { subject as english } from '../en/subject';
import type { Translated } from '../Translated';

/** What the dataset is about, for the bar of every page: worked out when the site is built. */
export const subject: Translated<typeof english> = (sources: string, from: string, to: string) =>
	`Attaques et arrestations liées à l’État islamique, ${from}-${to}, selon ${sources} documents`;
