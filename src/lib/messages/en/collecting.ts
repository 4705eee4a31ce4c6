import { counts } from './counts';
import { sentences } from './sentences';

/** Adding views of the map to a briefing of one's own. */
export const collecting = {
	/** The heading of a view that has nothing open. */
	view: 'View of the map',
	through: (source: string) => `Through ${source}`,
	/** What a briefing is called until its maker names it. */
	title: 'My briefing',
	added: 'View added.',
	count: (views: number) =>
		`${sentences.capitalised(sentences.count(views))} ${counts.form(views, { one: 'view', other: 'views' })} in your briefing`,
	undo: 'Take it back',
	takenBack: 'Taken back.',
	close: 'Close this message',
	trouble: {
		denied:
			'This browser keeps nothing for this site: the briefing lasts until this tab is closed. Save it as a file.',
		full: 'This device has no room left for it: the last change lasts until this tab is closed. Save it as a file.'
	}
} as const;
