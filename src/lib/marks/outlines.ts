import type { EventType } from '$lib/domain/records';

/** `swatch`: the hatched rectangle of arrests, which have no place of their own and so no mark on the map. */
export type MarkShape = 'disc' | 'square' | 'triangle' | 'hexagon' | 'swatch';

const SHAPES: Record<EventType, MarkShape> = {
	attack: 'disc',
	operation: 'square',
	warning: 'triangle',
	control: 'hexagon',
	arrest: 'swatch'
};

export const shapeOf = (type: EventType): MarkShape => SHAPES[type];

/** The paint of a type. The tokens bear the names of the types, so a theme changes all drawings at once. */
export const colourOf = (type: EventType): string => `var(--${type})`;

/** The length of the outline that gets dashes, in the unit of `radius`. */
export function perimeterOf(shape: MarkShape, radius: number): number {
	return shape === 'square' ? 8 * halfSide(radius) : 2 * Math.PI * radius;
}

/** Half the side of the square with the area of a disc of `radius`. */
export function halfSide(radius: number): number {
	return (radius * Math.sqrt(Math.PI)) / 2;
}

/** The radius whose outline runs `gap` px outside the outline of `radius`; a square's side grows with its radius. */
export function radiusOutside(shape: MarkShape, radius: number, gap: number): number {
	return shape === 'square' ? radius + gap / halfSide(1) : radius + gap;
}

/** Half the width of the outline, so half the side of the box it fills. */
export function reachOf(shape: MarkShape, radius: number): number {
	if (shape === 'square') return halfSide(radius);
	if (shape === 'triangle') return radius * TRIANGLE.height;
	if (shape === 'hexagon') return radius * HEXAGON_CORNER;
	return radius;
}

/** The closed outline around 0,0 as path data. A path serves every shape, so a drawing need not ask which it is. */
export function outlinePath(shape: MarkShape, radius: number): string {
	if (shape === 'disc') return discPath(radius);
	if (shape === 'square') return squarePath(radius);
	if (shape === 'triangle') return trianglePath(radius);
	if (shape === 'hexagon') return hexagonPath(radius);
	return `M-7-5.5H7V5.5H-7Z`;
}

/** What stands inside the shapes of fixed size: the stroke and dot of a warning, the diagonals of held ground. */
export function signPath(shape: MarkShape, radius: number): string {
	if (shape === 'triangle') {
		return `M0 ${px(radius * -0.55)}v${px(radius * 0.65)}M0 ${px(radius * 0.46)}v.01`;
	}
	if (shape === 'hexagon') {
		const [a, b, c] = [0.14 * radius, 0.66 * radius, 0.73 * radius].map(px);
		return `M-${c} ${a}L${a}-${c}M-${b} ${b}L${b}-${b}M-${a} ${c}L${c}-${a}`;
	}
	return shape === 'swatch' ? 'M-7 1L-.5-5.5M-5.5 5.5L5.5-5.5M.5 5.5L7-1' : '';
}

/** Proportions of the sides to the radius; they set the triangle's weight level with a disc of that radius. */
const TRIANGLE = { height: 1.35, halfWidth: 1.28, foot: 0.945 };
const HEXAGON_CORNER = 1.15;

function discPath(radius: number): string {
	const r = px(radius);
	return `M${r} 0A${r} ${r} 0 1 1-${r} 0A${r} ${r} 0 1 1 ${r} 0Z`;
}

function squarePath(radius: number): string {
	const half = px(halfSide(radius));
	return `M-${half}-${half}H${half}V${half}H-${half}Z`;
}

function trianglePath(radius: number): string {
	const top = px(radius * TRIANGLE.height);
	const side = px(radius * TRIANGLE.halfWidth);
	return `M0-${top}L${side} ${px(radius * TRIANGLE.foot)}H-${side}Z`;
}

function hexagonPath(radius: number): string {
	const corners = [30, 90, 150, 210, 270, 330].map((degrees) => {
		const angle = (degrees * Math.PI) / 180;
		const corner = radius * HEXAGON_CORNER;
		return `${px(corner * Math.cos(angle))} ${px(corner * Math.sin(angle))}`;
	});
	return `M${corners.join('L')}Z`;
}

/** Hundredths of a pixel, so that prerendered pages carry no noise. */
function px(length: number): number {
	return Math.round(length * 100) / 100 + 0;
}
