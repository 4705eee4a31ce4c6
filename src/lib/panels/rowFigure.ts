import { sourceOf } from '$lib/domain/dataset';
import { headlineFigure, headlineParts } from '$lib/domain/figures';
import type { Dataset, EventRecord } from '$lib/domain/records';
import { shortFigureText } from '$lib/domain/wording';
import { claimSentences } from '$messages/claimSentences';
import { listRows } from '$messages/listRows';
import { terms } from '$messages/terms';

/** The figure at the right of a row: as its source wrote it, and whom it counts. */
export interface RowFigure {
	/** Null where there is no number; `unit` then says so. */
	text: string | null;
	unit: string;
	/** Numbers of the sources that say so. */
	sources: readonly number[];
	/** Later reports gave more. */
	rose: boolean;
}

const words = listRows;

export function rowFigure(event: EventRecord, dataset: Dataset): RowFigure {
	if (event.event_type === 'warning' || event.event_type === 'control') {
		return unsaid(null, words.noFigure);
	}
	const figure = headlineFigure(event, dataset);
	if (figure?.headline) {
		return {
			text: figure.headline.text,
			unit: unitOf(event, dataset),
			sources: figure.headline.claims.map(({ source }) => sourceOf(dataset, source).number),
			rose: figure.agreement.rose !== null
		};
	}
	const [said] = figure?.wordsOnly ?? [];
	// Words stand in a list only where one statement has them for several rows at once.
	return said?.jointly
		? unsaid(shortFigureText(said), words.jointly)
		: unsaid(null, words.noNumber);
}

/** Without a number. */
function unsaid(text: string | null, unit: string): RowFigure {
	return { text, unit, sources: [], rose: false };
}

/** "killed"; "civilians, and 13 security forces" where one statement counts them apart. */
function unitOf(event: EventRecord, dataset: Dataset): string {
	const figure = headlineFigure(event, dataset);
	if (!figure) return '';
	const others = headlineParts(event, dataset).map(
		({ headline, of }) => `${headline?.text ?? ''} ${terms.counted[of]}`
	);
	return others.length > 0
		? words.countedApart(terms.counted[figure.of], others)
		: claimSentences.figureOf[figure.field][figure.of];
}
