import { sentences } from './sentences';

/** The words of a briefing on its stage. */
export const briefing = {
	noNumber: 'no number given',
	/** A count inside a text of the briefing's own language, which need not be that of the interface. */
	count: (n: number): string => sentences.count(n),
	/** The span of reports beside a figure in a text. */
	reports: (span: string) => ` (reports: ${span})`,
	sources: 'Sources of this step',
	asOf: (day: string) => `As of ${day}`,
	progress: (step: number, steps: number) => `${step} / ${steps}`,
	progressSaid: (step: number, steps: number) => `Step ${step} of ${steps}`,
	markKey: 'disc: headline number; line in it: lowest report',
	attribution: 'Natural Earth, GeoNames',
	mapOf: (heading: string) => `Map: ${heading}`,
	toMap: 'Open this view on the map',
	/** A report with the day of its source: "more than 60, 23 March 2024". */
	reportOf: (text: string, issued: string) => `${text}, ${issued}`,
	saysNothing: 'gives none',
	previous: 'Previous step',
	next: 'Next step',
	end: 'All briefings',
	title: 'Briefings',
	targetIn: (target: string, place: string) => `${target} (${place})`,
	/** Confirmed is not the act, only that a group's claim is its own. */
	onlyItsClaim: (actor: string) => `that the claim of ${actor} is genuine`,
	stances: {
		claimed: 'Claimed by',
		attributed: 'Attributed to',
		suspected: 'Suspected',
		denied: 'Denied it was',
		confirmed: 'Confirmed'
	},
	/** What a list of voices is about. */
	voicesOf: {
		date: 'When, by source',
		place: 'Where, by source',
		target: 'What was aimed at, by source',
		responsibility: 'Who is said to have done it',
		control: 'Who holds it, by source',
		issuer: 'Who gave it, by source'
	},
	/** After a value: those whom sources name as saying it. */
	saidBy: (speakers: readonly string[]) =>
		`, says ${speakers.slice(0, 2).join('; ')}${speakers.length > 2 ? ' and others' : ''}`,
	missingStep: 'This step is not part of what its view shows.'
};
