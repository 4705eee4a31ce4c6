import { stringify } from 'yaml';
import type { Briefing, Step } from './briefing';

/** The Markdown of a briefing; read again, it is the same briefing. */
export function writeBriefing({ title, language, asOf, notes, minutes, steps }: Briefing): string {
	const matter = stringify({
		title,
		language,
		...(asOf === null ? {} : { 'as-of': asOf }),
		notes,
		...(minutes === null ? {} : { minutes })
	});
	return [`---\n${matter}---`, ...steps.map(writeStep)].join('\n\n') + '\n';
}

function writeStep({ heading, caption, notes, link }: Step): string {
	return [`## ${heading}`, caption, `[view](${link})`, notes && `### Notes\n\n${notes}`]
		.filter((part) => part !== '')
		.join('\n\n');
}
