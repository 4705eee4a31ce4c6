/** A sentence with its full stop: a date that ends in "г." has one already. */
export function stopped(text: string): string {
	return /[.?!…]$/.test(text) ? text : `${text}.`;
}
