/**
 * Country names of `terms.ts` with the preposition each takes. Apart from that table, which the live map need not carry.
 */
const PREPOSITIONS: Readonly<Record<string, string>> = {
	Afghanistan: 'en',
	Suisse: 'en',
	Allemagne: 'en',
	Danemark: 'au',
	France: 'en',
	Iran: 'en',
	Italie: 'en',
	Mali: 'au',
	'Pays-Bas': 'aux',
	Pologne: 'en',
	Russie: 'en',
	Suède: 'en',
	Turquie: 'en'
};

/** "en Iran", "au Mali", "aux Pays-Bas"; what is no name of a country known here stands in brackets. */
export function inCountry(name: string): string {
	const preposition = PREPOSITIONS[name];
	return preposition === undefined ? `(${name})` : `${preposition} ${name}`;
}
