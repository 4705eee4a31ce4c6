/** The step that a query asks for, from 1. */
export function stepIn(search: string): number {
	const asked = new URLSearchParams(search).get('step') ?? '';
	return /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
}
