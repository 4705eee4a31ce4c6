import type { Reference } from './briefing';

/** As it is written between its braces. */
export function formatReference(reference: Reference): string {
	if (reference.kind === 'count') return `{count:${reference.what}}`;
	const { field, of, stance, event, source } = reference;
	const part = of ?? stance;
	return `{${field}${part ? `/${part}` : ''}:${event}${source ? `:${source}` : ''}}`;
}
