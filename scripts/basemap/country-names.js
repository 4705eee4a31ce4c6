/** Codes and names of Natural Earth that are not those of ISO 3166 or of everyday English. */

/** Natural Earth's `adm0_a3` where ISO 3166-1 alpha-3 says otherwise. What is missing here is the same in both. */
const ISO_CODES = /** @type {Record<string, string>} */ ({
	ALD: 'ALA',
	ATC: 'AUS',
	CLP: 'FRA',
	CSI: 'AUS',
	PSX: 'PSE',
	SAH: 'ESH',
	SDS: 'SSD'
});

/** Two territories that Natural Earth keeps under one code; `gu_a3` tells them apart. */
const INDIAN_OCEAN_TERRITORIES = 'IOA';

/** Short names in English where Natural Earth's are long, old or abbreviated, or where the policy makes a country. */
const NAMES = /** @type {Record<string, string>} */ ({
	ALA: 'Åland',
	AUS: 'Australia',
	BHS: 'Bahamas',
	BLM: 'Saint Barthélemy',
	CCK: 'Cocos (Keeling) Islands',
	CHN: 'China',
	CIV: 'Côte d’Ivoire',
	COD: 'DR Congo',
	COG: 'Congo',
	CPV: 'Cabo Verde',
	CXR: 'Christmas Island',
	CZE: 'Czechia',
	ESH: 'Western Sahara',
	FLK: 'Falkland Islands (Malvinas)',
	FRA: 'France',
	FSM: 'Micronesia',
	GNB: 'Guinea-Bissau',
	MKD: 'North Macedonia',
	NLD: 'Netherlands',
	PSE: 'Palestine',
	SRB: 'Serbia',
	SSD: 'South Sudan',
	STP: 'São Tomé and Príncipe',
	SWZ: 'Eswatini',
	TLS: 'Timor-Leste',
	TZA: 'Tanzania',
	UMI: 'U.S. Minor Outlying Islands',
	USA: 'United States',
	VAT: 'Vatican City'
});

/**
 * @param {{ adm0_a3: string, gu_a3?: string }} properties of a unit of Natural Earth
 * @returns {string} ISO 3166-1 alpha-3
 */
export function isoCode(properties) {
	const code = properties.adm0_a3;
	if (code === INDIAN_OCEAN_TERRITORIES) return properties.gu_a3 ?? code;
	return ISO_CODES[code] ?? code;
}

/**
 * @param {string} a3
 * @param {string} given Natural Earth's name
 */
export function countryName(a3, given) {
	return NAMES[a3] ?? given;
}
