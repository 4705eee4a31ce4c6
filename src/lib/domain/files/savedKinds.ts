/** What can be saved of what a lens shows, with the file in which `/data/` has it of everything. */
export const SAVED_KINDS = {
	events: 'events.csv',
	claims: 'claims.csv',
	dataset: 'dataset.geojson'
} as const;

export type SavedKind = keyof typeof SAVED_KINDS;
