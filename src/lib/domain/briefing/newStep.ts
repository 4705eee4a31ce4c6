import { claimsOf } from '../dataset';
import { eventTitle } from '../eventTitle';
import { headlineFigure } from '../figures';
import type { Dataset, EventRecord } from '../records';
import type { ClaimReference } from './briefing';
import type { DraftStep } from './draft';
import { formatReference } from './formatReference';

/**
 * A step on what a view shows: the events that it has open, one or several, as `dataset` reads them. It names them and
 * refers to what is said of them; a person adds the rest. `name` stands where they have none in common.
 */
export function newStep(
	events: readonly EventRecord[],
	dataset: Dataset,
	{ link, name }: { link: string; name: string }
): DraftStep {
	const [only, ...more] = events;
	const step = { notes: '', link };
	if (!only) return { ...step, heading: name, caption: '' };
	if (more.length === 0) {
		const caption = referencesOn(only, dataset).join('\n\n');
		return { ...step, heading: eventTitle(only), caption };
	}
	const places = new Set(events.map(({ place }) => place));
	const rows = events.flatMap((event) => referencesOn(event, dataset)[0] ?? []);
	const heading = places.size === 1 ? (only.place ?? name) : name;
	return { ...step, heading, caption: rows.map((row) => `- ${row}`).join('\n') };
}

/** The headline figure, else when and where: each as a reference that stands alone. */
function referencesOn(event: EventRecord, dataset: Dataset): string[] {
	const figure = headlineFigure(event, dataset);
	const refer = (field: ClaimReference['field']) =>
		formatReference({
			kind: 'claim',
			field,
			of: null,
			stance: null,
			event: event.id,
			source: null
		});
	if (figure) return [refer(figure.field)];
	const fields = ['date', 'place'] as const;
	return fields.filter((field) => claimsOf(event, field).length > 0).map(refer);
}
