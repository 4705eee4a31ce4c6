import type { Step } from './briefing';

/** The numbers of the steps that a number or words of a title mean, the likeliest first. All where nothing is asked. */
export function findSteps(asked: string, steps: readonly Pick<Step, 'heading'>[]): number[] {
	const wanted = plain(asked);
	const numbered = steps.map(({ heading }, index) => ({ number: index + 1, name: plain(heading) }));
	const exact = numbered.filter(({ number }) => String(number) === wanted);
	const starting = numbered.filter(({ name }) => name.startsWith(wanted));
	const holding = numbered.filter(({ name }) => name.includes(wanted));
	return [...new Set([...exact, ...starting, ...holding].map(({ number }) => number))];
}

/** Without case and accents, so that "Menaka" finds Ménaka. */
function plain(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}
