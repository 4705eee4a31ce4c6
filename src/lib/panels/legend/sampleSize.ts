import type { LegendSample } from '$lib/marks/legendRows';
import { plaqueLayout } from '$lib/marks/plaque';

/** Half the width and height of the drawing of a row; a row gives the narrow ones 24 px. */
export function halfOf(sample: LegendSample): { x: number; y: number } {
	if (sample.kind === 'plaque')
		return { x: plaqueLayout(sample.counts, false).width / 2 + 1, y: 12 };
	if (sample.kind === 'disputed-place') return { x: 26, y: 9 };
	return { x: 12, y: 9 };
}
