/** What the dataset is about, for the bar of every page: worked out when the site is built. */
export const subject = (sources: string, from: string, to: string) =>
	`What ${sources} reports say about Islamic State attacks and arrests, ${from} to ${to}`;
