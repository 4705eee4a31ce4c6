import { isPointedAt } from '$lib/domain/opened';

const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('[data-event]')];

/** Marks the rows of what is pointed at on the map. The list stays where it is: a pointer that passes by moves nothing. */
export function markPointed(list: Element, pointed: string | null): void {
	for (const row of rowsIn(list)) {
		row.toggleAttribute('data-pointed', isPointedAt(pointed, row.dataset['event'] ?? ''));
	}
}

/** Brings the row of what was selected into sight, where it is not: as little as will do. */
export function showSelected(list: Element, id: string | null): void {
	const row = rowsIn(list).find((candidate) => candidate.dataset['event'] === id);
	if (row?.checkVisibility()) row.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
