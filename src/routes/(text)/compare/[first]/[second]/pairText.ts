import { tally, type Comparison, type Point } from '$lib/domain/compare';
import type { EventRecord, Source } from '$lib/domain/records';
import { messages } from '$messages';
import { comparing } from '$messages/comparing';
import { terms } from '$messages/terms';

const words = comparing.pair;

/** The heading of a point: "Killed", "Date", "Responsibility". */
export function pointName({ field, of }: Point): string {
	if (of && (field === 'killed' || field === 'injured' || field === 'detained')) {
		return terms.figure[field][of];
	}
	return messages.sentences.capitalised(terms.field[field]);
}

/** What differs, after the sign ≠. */
export function differs({ field }: Point): string {
	switch (field) {
		case 'responsibility':
			return messages.sentences.differs.blame;
		case 'control':
		case 'issuer':
			return terms.field[field];
		default:
			return messages.sentences.differs[field];
	}
}

/** The points on which two sources exclude each other, in the order of the page. */
export function differencesOf({ shared }: Comparison): { event: EventRecord; what: string }[] {
	return shared.flatMap(({ event, points }) =>
		points
			.filter(({ standing }) => standing === 'contradictory')
			.map((point) => ({ event, what: differs(point) }))
	);
}

/** A comparison in a few sentences: what both speak of, how that stands, and who is silent. */
export function summaryOf(comparison: Comparison, first: Source, second: Source): string[] {
	const counts = tally(comparison);
	const { same, compatible, bothSides, contradictory, rose } = counts;
	const all = same + compatible + bothSides + contradictory;
	const { shared, onlyFirst, onlySecond } = comparison;
	const standing = [
		...words.stand(same, compatible, rose),
		...(bothSides > 0 ? [words.bothSides(bothSides)] : []),
		...(contradictory > 0 ? [words.exclude(contradictory)] : [])
	];
	const [one, other] = [first.short_name, second.short_name];
	const silences = [
		counts.onlyFirst > 0 ? words.alone(one, counts.onlyFirst) : null,
		counts.onlySecond > 0 ? words.alone(other, counts.onlySecond) : null
	].filter((part) => part !== null);
	const besides = [
		onlyFirst.length > 0 ? words.besides(one, onlyFirst.length, other) : null,
		onlySecond.length > 0 ? words.besides(other, onlySecond.length, one) : null
	].filter((part) => part !== null);
	return [
		shared.length > 0 ? words.both(all, shared.length) : words.none,
		...(standing.length > 0 ? [words.they(standing)] : []),
		...(silences.length > 0 ? [words.ofThese(silences)] : []),
		...(besides.length > 0 ? [words.sentence(besides)] : [])
	];
}
