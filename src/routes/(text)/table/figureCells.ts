import { hasNumber } from '$lib/domain/counting';
import { sourceOf } from '$lib/domain/dataset';
import { figuresOf, spanText, type Figure } from '$lib/domain/figures';
import type { Dataset, EventRecord, FigureClaim, FigureField, Source } from '$lib/domain/records';
import { shortFigureText } from '$lib/domain/wording';
import { terms } from '$messages/terms';
import { pages } from '$messages/pages';
import { jointCountries } from '$lib/domain/jointCountries';

/** Lines of a cell: one for each kind of people that a source counts apart. Empty where no source says. */
export interface FigureCells {
	lowest: CellLine[];
	headline: CellLine[];
	highest: CellLine[];
	injured: CellLine[];
	detained: CellLine[];
}

export interface CellLine {
	text: string;
	/** Who speaks for it; named only beside the headline number killed. */
	spokenBy: { source: Source; paragraph: number }[];
}

/** The figures of an event as their sources wrote them. */
export function cellsOf(event: EventRecord, dataset: Dataset): FigureCells {
	const figures = figuresOf(event, dataset);
	const of = (field: FigureField) => figures.filter((figure) => figure.field === field);
	return {
		lowest: of('killed').map((figure) => line(figure, endText(figure, 'lowest'))),
		headline: of('killed').map((figure) => ({
			...line(figure, headlineText(figure, dataset)),
			spokenBy: headlineClaims(figure).map(({ source, paragraph }) => ({
				source: sourceOf(dataset, source),
				paragraph
			}))
		})),
		highest: of('killed').map((figure) => line(figure, endText(figure, 'highest'))),
		injured: of('injured').map((figure) => line(figure, headlineText(figure, dataset))),
		detained: of('detained').map((figure) => line(figure, headlineText(figure, dataset)))
	};
}

/** Victims, and suspects of an arrest, go without saying; everyone else is named. */
function line({ field, of, headline }: Figure, text: string): CellLine {
	const isPlain = of === 'victims' || (field === 'detained' && of === 'suspects');
	if (isPlain || text === '') return { text, spokenBy: [] };
	const withKind = headline ? pages.table.withKind : pages.table.wordsOfKind;
	return { text: withKind(text, terms.counted[of]), spokenBy: [] };
}

function headlineText(figure: Figure, dataset: Dataset): string {
	return figure.headline?.text ?? wordsText(figure, dataset);
}

/** The claims that `headlineText` prints. */
function headlineClaims({ headline, wordsOnly }: Figure): readonly FigureClaim[] {
	return headline?.claims ?? wordsOnly.slice(0, 1);
}

/** Empty where no source gives a number: the words stand in the column of the latest. */
function endText(figure: Figure, end: 'lowest' | 'highest'): string {
	const numeric = figure.counting.filter(hasNumber);
	const numbers = numeric.map(numberOf);
	const wanted = end === 'lowest' ? Math.min(...numbers) : Math.max(...numbers);
	const [claim] = numeric.filter((candidate) => numberOf(candidate) === wanted);
	return claim ? spanText([claim]) : '';
}

/** The number that a claim names: its high where closed, its low where open. */
function numberOf({ low, high }: FigureClaim): number {
	return high ?? low ?? 0;
}

/** A statement about several countries together is never left to be read as one for each. */
function wordsText({ wordsOnly }: Figure, dataset: Dataset): string {
	const [claim] = wordsOnly;
	if (!claim) return '';
	const countries = jointCountries(claim, dataset).length;
	const text = shortFigureText(claim);
	return countries > 1 ? pages.table.jointly(text, countries) : text;
}
