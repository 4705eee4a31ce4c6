/** Saving what the table shows as a file. */
export const saving = {
	heading: 'Save this table',
	kinds: { events: 'Events (CSV)', claims: 'Claims (CSV)', dataset: 'GeoJSON' },
	/** For pages without scripts, where a file cannot be made of what is shown. */
	everything: 'These files hold everything, by the rule “latest report”.',
	saved: (name: string) => `Saved ${name}`,
	failed: 'The file could not be made, and nothing was lost. Check the connection and try again.'
} as const;
