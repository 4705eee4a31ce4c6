import { hasNumber } from '$lib/domain/counting';
import type { Dataset, EventRecord, FigureClaim } from '$lib/domain/records';
import { messages } from '$messages';
import { subject } from '$messages/subject';
import { isFigureClaim } from './claimText';

/** First and last year that any event may belong to; null where no date has an end. */
function yearsOf(dataset: Dataset): { from: string; to: string } | null {
	const years = dataset.events
		.flatMap(({ when }) => [when.earliest, when.latest])
		.filter((day) => day !== null)
		.map((day) => day.slice(0, 4))
		.sort();
	const [from, to] = [years[0], years.at(-1)];
	return from === undefined || to === undefined ? null : { from, to };
}

/** The statement that counts people across several of these events together; null where there is none. */
export function jointStatement(events: readonly EventRecord[]): FigureClaim | null {
	const joint = events
		.flatMap(({ claims }) => claims.filter(isFigureClaim))
		.filter(({ jointly }) => jointly !== undefined);
	return joint.find((claim) => !hasNumber(claim)) ?? joint[0] ?? null;
}

/** What the dataset is about, in one line: how many reports, and the years of the events. */
export function subjectOf(dataset: Dataset): string {
	const years = yearsOf(dataset);
	if (!years) return messages.shell.name;
	const sources = messages.sentences.count(dataset.sources.length);
	return subject(sources, years.from, years.to);
}
