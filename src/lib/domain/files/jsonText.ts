/** JSON as the site publishes it: tabs, so that two versions can be compared, and a final newline. */
export function jsonText(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
