import { counts } from './counts';

/** What asks for a range of dates on the timeline. */
export const timelineControls = {
	group: 'Range of dates',
	marks: 'Events by date. Arrow keys go from event to event.',
	first: 'First day',
	last: 'Last day',
	play: 'Play',
	pause: 'Pause',
	speed: (factor: number) => `Speed: ${factor}×`,
	times: (factor: number) => `${factor}×`,
	step: (step: string) => `Step: ${step}`,
	steps: { day: 'by day', month: 'by month', year: 'by year' },
	dates: 'Dates',
	from: 'From',
	to: 'To',
	help: 'Drag over the timeline to choose dates.',
	clear: 'All dates',
	knownBy: (day: string) => `Known by ${day}`,
	announced: (from: string, to: string, shown: number, all: number) =>
		`Dates ${from} to ${to}: ${counts.digits(shown)} of ${counts.digits(all)} ${counts.form(all, { one: 'event', other: 'events' })}`,
	announcedAll: (all: number) =>
		`All dates: ${counts.digits(all)} ${counts.form(all, { one: 'event', other: 'events' })}`
} as const;
