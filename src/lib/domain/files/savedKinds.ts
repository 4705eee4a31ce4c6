/** What can be saved of what is on show, with the file in which `/data/` has it of everything. */
export const SAVED_KINDS = {
	events: 'events.csv',
	claims: 'claims.csv',
	dataset: 'dataset.geojson',
	sources: 'sources.bib'
} as const;

export type SavedKind = keyof typeof SAVED_KINDS;

/** The file of `/data/` that a kind takes the sources from, as people wrote them; null where it needs none. */
export const SOURCES_OF: Readonly<Record<SavedKind, string | null>> = {
	events: null,
	claims: null,
	dataset: 'sources.json',
	sources: 'sources.bib'
};
