import { counts } from './counts';

/** Types of event in running text and in counts: "5 attacks". By itself, since the live map needs no more of `terms.ts`. */
export const eventTypeCount = {
	attack: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'attack', other: 'attacks' })}`,
	operation: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'operation', other: 'operations' })}`,
	arrest: (count: number) =>
		`arrests in ${counts.digits(count)} ${counts.form(count, { one: 'country', other: 'countries' })}`,
	warning: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'warning', other: 'warnings' })}`,
	control: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'place held', other: 'places held' })}`
};
