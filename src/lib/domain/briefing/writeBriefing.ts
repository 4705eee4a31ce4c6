import { stringify } from 'yaml';
import type { Briefing } from './briefing';
import { writeStep } from './writeStep';

/** The Markdown of a briefing; read again, it is the same briefing. */
export function writeBriefing({ steps, ...meta }: Briefing): string {
	return [writeMatter(meta), ...steps.map(writeStep)].join('\n\n') + '\n';
}

type Meta = Pick<Briefing, 'title' | 'language' | 'asOf'> & { notes: string };

/** With the lines that part it from the rest. */
export function writeMatter({
	title,
	language,
	asOf,
	notes,
	minutes
}: Meta & { minutes: number | string | null }): string {
	const matter = stringify({
		title,
		language,
		...(asOf === null ? {} : { 'as-of': asOf }),
		notes,
		...(minutes === null ? {} : { minutes })
	});
	return `---\n${matter}---`;
}
