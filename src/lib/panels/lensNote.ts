import { dayText } from '$lib/domain/days';
import { DEFAULT_LENS, type Lens } from '$lib/domain/lens';
import type { Source } from '$lib/domain/records';
import { lens as words } from '$messages/lens';

/** What of the dataset a lens shows: "Known by 23 March 2024, through Dimensions"; null where it shows all as usual. */
export function lensNote(
	{ rule, asOf, source }: Readonly<Lens>,
	sources: readonly Source[]
): string | null {
	const name = sources.find(({ id }) => id === source)?.short_name;
	const parts = [
		asOf === null ? [] : [words.knownByDay(dayText(asOf))],
		name === undefined ? [] : [words.through(name)],
		rule === DEFAULT_LENS.rule ? [] : [words.rules[rule]]
	].flat();
	return parts.length === 0 ? null : words.note(parts);
}
