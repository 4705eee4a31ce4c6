import { base, resolve } from '$app/paths';
import type { Cited } from '$lib/domain/citation';
import { sharedFile } from '$lib/domain/sharedFile';
import { eventHref, sourceHref } from './links';

/** The page with the same texts as the dialog: for a new tab, and where there are no scripts. */
export function citeHref(cited: Cited): string {
	switch (cited.kind) {
		case 'event':
			return resolve('/(text)/events/[id]/cite', { id: cited.id });
		case 'claim':
			return `${resolve('/(text)/events/[id]/cite', { id: cited.event })}#${cited.id}`;
		case 'source':
			return resolve('/(text)/sources/[id]/cite', { id: cited.id });
		case 'dataset':
			return resolve('/(text)/cite');
	}
}

/** The file that the dialog takes its texts from. */
export function citationsHref(cited: Cited): string {
	return sharedFile(`/data/cite/${citationsFile(cited)}`);
}

/** Its path under `/data/cite/`; claims are in the file of their event. */
export function citationsFile(cited: Cited): string {
	switch (cited.kind) {
		case 'event':
			return `events/${cited.id}.json`;
		case 'claim':
			return `events/${cited.event}.json`;
		case 'source':
			return `sources/${cited.id}.json`;
		case 'dataset':
			return 'dataset.json';
	}
}

/**
 * Where what is cited stands, at the root in every language: a citation is the same text whoever copies it, in the file
 * that the dialog reads and on the page, and each of those pages leads on to its like in other languages.
 */
export const citedAddresses = {
	event: (id: string) => atRoot(eventHref(id)),
	source: (id: string) => atRoot(sourceHref(id)),
	dataset: atRoot(resolve('/(text)/table'))
};

function atRoot(href: string): string {
	return ROOT_PATH + href.slice(base.length);
}
