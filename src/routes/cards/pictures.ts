import { briefingCard, eventCard, siteCard, type Card } from '$lib/domain/card';
import { briefings } from '$lib/server/briefings';
import { dataset } from '$lib/server/geodata';
import { subjectOf } from '$lib/panels/summary';

/** A picture of the site by the name of its file under `/cards/`, which stays for ever: others keep its address. */
export type Picture = { file: string; card: Card } & (
	{ kind: 'event'; id: string } | { kind: 'briefing'; slug: string } | { kind: 'site' }
);

export const subject = subjectOf(dataset);

export const pictures: readonly Picture[] = [
	...dataset.events.map((event) => ({
		kind: 'event' as const,
		id: event.id,
		file: `${event.id}.png`,
		card: eventCard(event, dataset)
	})),
	...briefings.map(({ slug, briefing }) => ({
		kind: 'briefing' as const,
		slug,
		file: `briefing-${slug}.png`,
		card: briefingCard(briefing, dataset)
	})),
	{ kind: 'site', file: 'dateline.png', card: siteCard(subject, dataset) }
];
