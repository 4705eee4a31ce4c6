import type { EventType } from '$lib/domain/records';
import { disputeOffset, type Corner } from '$lib/marks/disputeOffset';
import type { MarkGeometry } from '$lib/marks/markGeometry';
import { outlinePath, shapeOf, signPath, type MarkShape } from '$lib/marks/outlines';
import { plaqueLayout, plaqueOffset, PLAQUE_HEIGHT, type TypeCounts } from '$lib/marks/plaque';
import { FONT } from './cardFonts';
import { paint } from './cardPaint';

export interface DrawnMark {
	type: EventType;
	geometry: MarkGeometry;
	disputed: boolean;
	corner?: Corner | undefined;
}

const RING = 2;
const CASING = 1.5;

/** As Mark.svelte, with the paint that a stylesheet gives it there: the picture is made outside of any page. */
export function markSvg({ type, geometry, disputed, corner }: DrawnMark): string {
	const { shape, radius, innerRadius, ring, hollow, count } = geometry;
	const colour = paint[type];
	const parts: string[] = [];
	if (ring) {
		const d = outlinePath(shape, ring.radius);
		const dashes = ring.dasharray === null ? '' : ` stroke-dasharray="${ring.dasharray}"`;
		parts.push(
			`<path d="${d}" fill="${colour}" fill-opacity=".13" stroke="${paint.casing}" stroke-width="${RING + 2 * CASING}"/>`,
			`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${RING}"${dashes}/>`
		);
	}
	if (hollow || count === null) parts.push(fixedSvg(shape, radius, colour));
	else {
		parts.push(
			`<path d="${outlinePath(shape, radius)}" fill="${colour}" stroke="${paint.casing}" stroke-width="${CASING}"/>`
		);
	}
	if (innerRadius !== null) {
		parts.push(
			`<path d="${outlinePath(shape, innerRadius)}" fill="none" stroke="${paint.casing}" stroke-width="1.5"/>`
		);
	}
	if (disputed) {
		const { x, y } = disputeOffset(geometry, corner);
		parts.push(`<g transform="translate(${x} ${y})">${disputeSvg()}</g>`);
	}
	return parts.join('');
}

function fixedSvg(shape: MarkShape, radius: number, colour: string): string {
	const outline = outlinePath(shape, radius);
	const sign = signPath(shape, radius);
	const line = `fill="none" stroke="${colour}" stroke-linejoin="round"`;
	const signWidth = shape === 'triangle' ? RING : 1.6;
	return [
		`<path d="${outline}" fill="${paint.casing}" stroke="${paint.casing}" stroke-width="${RING + 2 * CASING}" stroke-linejoin="round"/>`,
		`<path d="${outline}" ${line} stroke-width="${shape === 'swatch' ? 1.5 : RING}"/>`,
		sign && `<path d="${sign}" ${line} stroke-linecap="round" stroke-width="${signWidth}"/>`
	].join('');
}

/** The sign ≠, around 0,0. */
export function disputeSvg(): string {
	return `<circle r="7.5" fill="${paint['dispute-soft']}" stroke="${paint.dispute}" stroke-width="1.25"/><path d="M-3.4-1.5h6.8M-3.4 1.7h6.8M1.9-4.2L-1.9 4.4" fill="none" stroke="${paint.dispute}" stroke-width="1.3"/>`;
}

/** The sign of a type in a line of text, around 0,0. */
export function glyphSvg(type: EventType): string {
	const shape = shapeOf(type);
	if (shape === 'disc' || shape === 'square') {
		return `<path d="${outlinePath(shape, 5.5)}" fill="${paint[type]}"/>`;
	}
	return shape === 'triangle'
		? `<g transform="translate(0 1)">${fixedSvg(shape, 5, paint[type])}</g>`
		: fixedSvg(shape, 5.6, paint[type]);
}

/** What stands beside the mark of a group: how many events of which type. Its digits are drawn with the labels. */
export function plaqueSvg(geometry: MarkGeometry, counts: TypeCounts, disputed: boolean): string {
	const { width, cells, sign } = plaqueLayout(counts, disputed);
	const { x, y } = plaqueOffset(geometry);
	return [
		`<g transform="translate(${x} ${y})" font-family="${FONT}">`,
		`<rect y="${-PLAQUE_HEIGHT / 2}" width="${width}" height="${PLAQUE_HEIGHT}" rx="3" fill="${paint.paper}" stroke="${paint.ink}" stroke-width="1.25"/>`,
		...cells.map(({ type, glyph }) => `<g transform="translate(${glyph} 0)">${glyphSvg(type)}</g>`),
		sign === null ? '' : `<g transform="translate(${sign} 0)">${disputeSvg()}</g>`,
		'</g>'
	].join('');
}
