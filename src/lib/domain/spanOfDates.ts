import { daysOfIssue } from './dataset';
import { dateText } from './dates';
import type { Dataset, VagueDate } from './records';

/** "December 2016 to March 2024": the months of the first and the last event; null where no date has an end. */
export function spanOfDates(dataset: Dataset): string | null {
	const days = dataset.events
		.flatMap(({ when }) => [when.earliest, when.latest])
		.filter((day) => day !== null)
		.sort();
	const issued = daysOfIssue(dataset).at(-1);
	// What is dated by its year alone was over when it was reported.
	const [first, last] = [
		days[0],
		[days.at(-1), issued].filter((day) => day !== undefined).sort()[0]
	];
	if (first === undefined || last === undefined) return null;
	const [from, to] = [first.slice(0, 7), last.slice(0, 7)];
	const span: VagueDate = {
		edtf: from === to ? from : `${from}/${to}`,
		earliest: first,
		latest: last,
		precision: 5,
		approximate: false
	};
	return dateText(span);
}
