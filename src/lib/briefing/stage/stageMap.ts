import type { Size } from '$lib/map/camera';

/**
 * The map's box on a stage of 960 by 540: what a link of a briefing shows is in sight in it. On a screen the box is that
 * many times larger, marks and letters with it, so that the last row of a room reads what the first does.
 */
export const STAGE_MAP: Size = { width: 566, height: 472 };
