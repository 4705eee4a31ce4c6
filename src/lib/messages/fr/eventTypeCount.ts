import type { eventTypeCount as english } from '../en/eventTypeCount';
import type { Translated } from '../Translated';
import { counts } from './counts';

const counted = (count: number, one: string, other: string) =>
	`${counts.digits(count)} ${counts.form(count, { one, other })}`;

/** Types of event in running text and in counts: "5 attaques". By itself, since the live map needs no more of `terms.ts`. */
export const eventTypeCount: Translated<typeof english> = {
	attack: (count: number) => counted(count, 'attaque', 'attaques'),
	operation: (count: number) => counted(count, 'opération', 'opérations'),
	arrest: (count: number) => `arrestations dans ${counts.digits(count)} pays`,
	warning: (count: number) => counted(count, 'alerte', 'alertes'),
	control: (count: number) => counted(count, 'territoire contrôlé', 'territoires contrôlés')
};
