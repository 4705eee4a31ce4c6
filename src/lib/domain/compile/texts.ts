/** The files that people write, in the order in which faults are listed. */
export const GEODATA_FILES = [
	'events.geojson',
	'arrests.geojson',
	'sources.json',
	'actors.json',
	'numbers.csv',
	'changes.json'
] as const;

export type GeodataFile = (typeof GEODATA_FILES)[number];

/** The texts of `geodata/`, by file name. */
export type GeodataTexts = Readonly<Record<GeodataFile, string>>;
