import type { Point } from './camera';

export type Direction = 'north' | 'west' | 'east' | 'south';

/** CSS px of one press. */
const STEP = 120;

/** How the map's land moves when the reader looks in a direction. */
export const PAN_STEPS: Readonly<Record<Direction, Point>> = {
	north: { x: 0, y: STEP },
	west: { x: STEP, y: 0 },
	east: { x: -STEP, y: 0 },
	south: { x: 0, y: -STEP }
};

const ARROW_KEYS: Readonly<Record<string, Direction>> = {
	ArrowUp: 'north',
	ArrowLeft: 'west',
	ArrowRight: 'east',
	ArrowDown: 'south'
};

/** What a key does to the map that has the focus; null for keys that are not the map's. */
export function moveOf({
	key,
	altKey,
	ctrlKey,
	metaKey
}: KeyboardEvent): Direction | 'closer' | 'farther' | 'home' | null {
	if (altKey || ctrlKey || metaKey) return null;
	if (key === '+' || key === '=') return 'closer';
	if (key === '-' || key === '_') return 'farther';
	if (key === '0') return 'home';
	return ARROW_KEYS[key] ?? null;
}
