import type { Lens } from '../lens';
import type { Briefing, Step } from './briefing';

/** How a step reads the dataset: as its own link says, on the briefing's day where the link names none. */
export function lensOf({ view }: Pick<Step, 'view'>, { asOf }: Pick<Briefing, 'asOf'>): Lens {
	return { rule: view.rule, asOf: view.asOf ?? asOf, source: view.source };
}
