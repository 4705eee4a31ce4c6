import { audience as words } from '$messages/audience';
import { running } from '$messages/running';
import type { Kiosk } from './Kiosk.svelte';
import type { Show } from './Show.svelte';

/** What a reader by ear is told of a show: nothing before it first changes. */
export function announcedOf(
	{ blank, frozen, tool, went, number, steps, briefing }: Show,
	playing: Kiosk['state']
): string {
	if (blank) return words.states[blank];
	const heading = briefing.steps[number - 1]?.heading ?? '';
	return running.sentences(
		[
			went ? words.step(number, steps, heading) : '',
			frozen ? words.states.frozen : '',
			tool === 'none' ? '' : words.states[tool],
			// While it runs the steps speak for themselves.
			playing === 'paused' || (playing === 'playing' && !went) ? words.states[playing] : ''
		].filter((part) => part !== '')
	);
}
