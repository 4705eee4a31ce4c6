import type { subject as english } from '../en/subject';
import type { Translated } from '../Translated';
import { nominative, report } from './nouns';

/** For the bar of every page. `sources` is a number as `sentences.count` writes it: digits. */
export const subject: Translated<typeof english> = (sources, from, to) =>
	`ما تقوله ${nominative(Number(sources), report)} عن هجمات تنظيم الدولة الإسلامية وعن اعتقالات، من ${from} إلى ${to}`;
