import { joined } from '$messages/joined';
import type { Spot } from '../markLayout';

/** Members of a group that a tooltip names; of more it says how many there are by the group's own words. */
const MOST_NAMED = 5;

/**
 * What a tooltip says: of an event its title, and what its mark says by ear but for that; of a group what it is and the
 * titles of its events. The same words as elsewhere, so that nothing is worked out for it.
 */
export function linesOfTip({
	lead,
	members,
	name
}: Pick<Spot, 'lead' | 'members' | 'name'>): string[] {
	if (members.length > 1) {
		const titles = members.slice(0, MOST_NAMED).map(({ event }) => event.title);
		return [name, ...titles, ...(members.length > MOST_NAMED ? ['…'] : [])];
	}
	const { title } = lead.event;
	const at = name.indexOf(title);
	if (at < 0) return [title, name];
	const before = name.slice(0, at).replace(/[\s,،]+$/, '');
	const after = name.slice(at + title.length).replace(/^[\s,،]+/, '');
	return [title, joined.commas([before, after].filter(Boolean))].filter(Boolean);
}
