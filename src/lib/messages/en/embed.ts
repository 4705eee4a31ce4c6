import { sentences } from './sentences';

/** The map as other sites show it in a frame. */
export const embed = {
	title: (subject: string) => `${subject}: map`,
	asOf: (day: string, sources: number) => `As of ${day}, ${sentences.count(sources)} sources`,
	some: (shown: number, all: number) => `${shown} of ${all} events`,
	open: 'Open in Dateline',
	openSpoken: 'Open in Dateline, in a new tab'
} as const;
