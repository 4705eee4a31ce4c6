import { terms } from './terms';

const MASCULINE: readonly string[] = [terms.country.DNK, terms.country.MLI];
const NAMES: readonly string[] = Object.values(terms.country);

/** "en Iran", "au Mali", "aux Pays-Bas"; what is no name of a country known here stands in brackets. */
export function inCountry(name: string): string {
	if (name === terms.country.NLD) return `aux ${name}`;
	if (MASCULINE.includes(name)) return `au ${name}`;
	return NAMES.includes(name) ? `en ${name}` : `(${name})`;
}
