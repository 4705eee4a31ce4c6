/** The words of a briefing on its stage. */
export const briefing = {
	noNumber: 'no number given',
	/** The span of reports beside a figure in a text. */
	reports: (span: string) => ` (reports: ${span})`,
	sources: 'Sources of this step',
	asOf: (day: string) => `As of ${day}`,
	allReports: 'All reports',
	progress: (step: number, steps: number) => `${step} / ${steps}`,
	progressSaid: (step: number, steps: number) => `Step ${step} of ${steps}`,
	markKey: 'disc: headline number; line in it: lowest report',
	attribution: 'Natural Earth',
	mapOf: (heading: string) => `Map: ${heading}`,
	toMap: 'Open this view on the map',
	saysNothing: 'gives none',
	previous: 'Previous step',
	next: 'Next step',
	end: 'All briefings',
	title: 'Briefings',
	missingStep: 'This step is not part of what its view shows.'
};
