import { cardText } from '$lib/domain/card';
import { cardTags } from '$lib/domain/cardTags';
import { eventOf } from '$lib/domain/dataset';
import { eventName } from '$lib/domain/eventName';
import { sharedFile } from '$lib/domain/sharedFile';
import { dataset } from '$lib/server/geodata';
import { cards as words } from '$messages/cards';
import { siteAddress } from '../siteAddress';
import { CARD } from './cardSize';
import { pictures, subject, type Picture } from './pictures';

export interface SharedAddress {
	/** Of its route: an event or a briefing where it names one. */
	params: Partial<Record<string, string>>;
	path: string;
}

/** The tags of a page: those of what it is about, which is the whole site where its address names nothing. */
export function sharedPageTags({ params, path }: SharedAddress): string {
	const picture = pictures.find((candidate) => isOf(candidate, params));
	if (!picture) throw new Error('The site has no picture of its own.');
	const text = cardText(picture.card);
	const page = {
		title: titleOf(picture),
		description: text,
		type: picture.kind === 'site' ? ('website' as const) : ('article' as const),
		path,
		picture: {
			path: sharedFile(`/cards/${picture.file}`),
			...CARD,
			alt: words.alt(titleOf(picture), text)
		}
	};
	return cardTags(page, siteAddress);
}

/** The picture of the site is the last, and of any page. */
function isOf(picture: Picture, { id, slug }: SharedAddress['params']): boolean {
	if (picture.kind === 'event') return picture.id === id;
	return picture.kind === 'briefing' ? picture.slug === slug : true;
}

function titleOf(picture: Picture): string {
	if (picture.kind !== 'event') return picture.kind === 'site' ? subject : picture.card.title;
	const event = eventOf(dataset, picture.id);
	return event ? eventName(event) : picture.card.title;
}
