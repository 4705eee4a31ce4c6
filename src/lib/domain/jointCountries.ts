import { countryOf } from './places';
import type { Claim, Dataset } from './records';

/** The countries that one joint statement covers, by name; none for a claim that stands alone. */
export function jointCountries(claim: Claim, dataset: Dataset): string[] {
	if (!claim.jointly) return [];
	return dataset.events
		.filter(({ claims }) =>
			claims.some(
				({ jointly, field, source }) =>
					jointly === claim.jointly && field === claim.field && source === claim.source
			)
		)
		.map(countryOf);
}
