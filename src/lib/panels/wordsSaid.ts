import type { Figure } from '$lib/domain/figures';
import { sourcesOf } from '$lib/domain/dataset';
import type { Dataset, EventRecord, FigureClaim, Source } from '$lib/domain/records';
import { figureText } from '$lib/domain/wording';

/** Words that give no number, by one speaker, with every source that has them so. */
export interface WordsSaid {
	/** In quotes. */
	text: string;
	saidBy: string | null;
	sources: { source: Source; paragraph: number }[];
}

/** The words of a figure for which no source gives a number, in the order of the sources. */
export function wordsSaid(figure: Figure, event: EventRecord, dataset: Dataset): WordsSaid[] {
	const said = new Map<string, WordsSaid>();
	for (const source of sourcesOf(event, dataset)) {
		for (const claim of figure.wordsOnly.filter((words) => words.source === source.id)) {
			const entry = said.get(keyOf(claim)) ?? {
				text: figureText(claim),
				saidBy: claim.attributed_to ?? null,
				sources: []
			};
			entry.sources.push({ source, paragraph: claim.paragraph });
			said.set(keyOf(claim), entry);
		}
	}
	return [...said.values()];
}

function keyOf(claim: FigureClaim): string {
	return `${figureText(claim)}\n${claim.attributed_to ?? ''}`;
}
