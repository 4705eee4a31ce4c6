import { reportsInTime } from './agreement';
import { figuresOf, type Figure } from './figures';
import type { Dataset, EventRecord, FigureClaim } from './records';

/** A count that later reports give higher, none excluding an earlier one: nobody contradicts anybody. */
export interface Rise {
	figure: Figure;
	/** The reports with a number, as one day of issue follows another. */
	reports: FigureClaim[];
}

export function risesOf(event: EventRecord, dataset: Dataset): Rise[] {
	return figuresOf(event, dataset)
		.filter(({ agreement }) => agreement.rose !== null)
		.map((figure) => ({ figure, reports: reportsInTime(figure.counting, dataset) }));
}
