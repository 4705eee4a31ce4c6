import { citing } from '$lib/messages/en/citing';
import { sentences } from '$lib/messages/en/sentences';
import { authorName, issuedEdtf, vagueDate } from '../compile/build';
import type { CslItem } from './cslItem';
import { englishDate } from './englishWords';

/**
 * A citation to read: author, title, container, publisher, date, version, paragraph; then the note and the address.
 * What the item does not give is left out.
 */
export function citationText(item: CslItem): string {
	const parts = [
		item.author && sentences.and(item.author.map(authorName)),
		titleText(item),
		item['container-title'],
		item.publisher,
		dateOf(item),
		item.version && citing.version(item.version),
		item.locator
	];
	const reference = parts.filter((part) => part).join(', ');
	return [sentence(reference), item.note && sentence(item.note), item.URL]
		.filter((part) => part)
		.join(' ');
}

function titleText({ type, title, custom }: CslItem): string | undefined {
	if (title === undefined) return custom?.short_name && citing.unnamed(custom.short_name);
	return type === 'dataset' ? citing.dataset(title) : citing.quoted(title);
}

function dateOf({ issued, custom }: CslItem): string | undefined {
	if (issued === undefined) return undefined;
	const date = englishDate(vagueDate(issuedEdtf({ issued })));
	return custom?.issued_basis === 'inferred' ? citing.inferred(date) : date;
}

function sentence(text: string): string {
	return text.endsWith('.') ? text : `${text}.`;
}
