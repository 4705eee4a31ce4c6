import { counts } from './counts';

/** The page of all briefings. */
export const briefingIndex = {
	title: 'Briefings',
	description: 'Briefings made of this map, step by step, with the sources of every figure.',
	heading: 'Briefings',
	lead: 'A briefing shows the map on a screen, one step after another. No figure in it is typed by hand: each refers to the claims behind it and stands with its sources.',
	steps: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'step', other: 'steps' })}`,
	minutes: (minutes: number) => `about ${minutes} minutes`,
	asOf: (day: string) => `as of ${day}`,
	stepsOf: (title: string) => `Steps of “${title}”`,
	show: 'Show',
	presenter: 'Presenter window',
	print: 'Print or PDF',
	of: (action: string, title: string) => `${action}: ${title}`,
	own: 'Your own briefing',
	needsScripts:
		'Collecting views and editing them happens in your browser, and needs JavaScript. The briefings above can be read without it.'
} as const;
