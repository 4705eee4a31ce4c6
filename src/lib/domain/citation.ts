/** What can be cited. A claim is cited on the page of its event. */
export type Cited =
	| { kind: 'event'; id: string }
	| { kind: 'claim'; event: string; id: string }
	| { kind: 'source'; id: string }
	| { kind: 'dataset' };

export const CITATION_FORMATS = ['text', 'bibtex', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** One thing to cite with its texts, made when the site is built. */
export interface Citation extends Readonly<Record<CitationFormat, string>> {
	/** Id of the event, claim or source; `dataset` for the whole. */
	id: string;
	/** In words, for a heading. */
	what: string;
	/** A path that carries the version of the data; the texts hold it too. */
	permalink: string;
}

const ENDINGS: Readonly<Record<CitationFormat, { ending: string; type: string }>> = {
	text: { ending: 'txt', type: 'text/plain' },
	bibtex: { ending: 'bib', type: 'application/x-bibtex' },
	csl: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' }
};

/** As what a text is saved. */
export function citationFile(
	{ id }: Pick<Citation, 'id'>,
	format: CitationFormat
): { name: string; type: string } {
	const { ending, type } = ENDINGS[format];
	return { name: `dateline-${id}.${ending}`, type };
}

/**
 * The texts with the host before their path: a build does not know where its site will stand, the browser does.
 * `origin` is empty where nobody knows.
 */
export function citedFrom(citation: Citation, origin: string): Citation {
	const [path = ''] = citation.permalink.split('#');
	const whole = (text: string): string => text.replaceAll(path, `${origin}${path}`);
	return {
		...citation,
		permalink: whole(citation.permalink),
		text: whole(citation.text),
		bibtex: whole(citation.bibtex),
		csl: whole(citation.csl)
	};
}

/** As a version is written: see `compile/version.ts`. */
const VERSION = /^[0-9a-f]{12}$/;

/** The version of the data that an address asks for; null where it asks for none or for nonsense. */
export function versionIn(search: string): string | null {
	const version = new URLSearchParams(search).get('version') ?? '';
	return VERSION.test(version) ? version : null;
}
