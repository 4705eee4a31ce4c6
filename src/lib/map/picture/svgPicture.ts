import { readingOf } from './readingOf';

/**
 * Paints an SVG of the page on a canvas: what its elements are comes from the one drawing of the map, how they are
 * painted from the styles that the browser computed for them. An image element would do it too, but would have to load
 * the drawing from an address of the page's own making, which the policy forbids, and would know none of its fonts.
 * Knows what the map is made of (paths, circles, rectangles, lines, text, `use` of the land, patterns), and no more.
 */
export function paintSvg(
	svg: SVGSVGElement,
	land: ReadonlyMap<string, string>,
	{ width, height, scale }: { width: number; height: number; scale: number }
): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
	const context = contextOf(canvas);
	const base = new DOMMatrix().scale(scale);
	context.setTransform(base);
	context.fillStyle = getComputedStyle(svg.parentElement ?? svg).backgroundColor;
	context.fillRect(0, 0, width, height);
	for (const element of svg.querySelectorAll<SVGGraphicsElement>(PAINTED)) {
		if (element.closest('defs')) continue;
		paintElement(element, { root: svg, context, base, land });
	}
	return canvas;
}

const PAINTED = 'path, circle, rect, line, text, use';

interface Painting {
	root: SVGSVGElement;
	context: CanvasRenderingContext2D;
	/** From the units of the drawing to the dots of the canvas. */
	base: DOMMatrix;
	land: ReadonlyMap<string, string>;
}

function paintElement(element: SVGGraphicsElement, painting: Painting): void {
	const style = getComputedStyle(element);
	const own = placeOf(element, painting.root);
	if (element instanceof SVGTextElement) paintText(element, style, own, painting);
	else paintShape(element, style, own, painting);
}

/** From the units of an element to those of the drawing, through drawings inside it. */
export function placeOf(element: SVGGraphicsElement, root: SVGSVGElement): DOMMatrix {
	const [outer, inner] = [root.getScreenCTM(), element.getScreenCTM()].map((matrix) =>
		DOMMatrix.fromMatrix(matrix ?? new DOMMatrix())
	);
	return outer && inner ? outer.inverse().multiply(inner) : new DOMMatrix();
}

function paintShape(
	element: SVGGraphicsElement,
	style: CSSStyleDeclaration,
	own: DOMMatrix,
	{ context, base, land }: Painting
): void {
	const isLand = element instanceof SVGUseElement;
	const outline = isLand ? landOf(element, land) : outlineOf(element);
	if (!outline) return;
	context.setTransform(base.multiply(own));
	// Of the land, what has a stroke is a line alone: land.svg says so itself, where styles of the page do not reach.
	const isLine = isLand && style.stroke !== 'none';
	if (style.fill !== 'none' && !isLine) {
		context.globalAlpha = Number(style.fillOpacity) * Number(style.opacity);
		context.fillStyle = fillOf(element, style, own, base);
		context.fill(outline);
	}
	if (style.stroke === 'none') return;
	context.globalAlpha = Number(style.strokeOpacity) * Number(style.opacity);
	setStroke(context, style);
	if (isLand) {
		// Borders keep their width, however far the world is scaled: `vector-effect` in land.svg.
		const placed = new Path2D();
		placed.addPath(outline, own);
		context.setTransform(base);
		context.stroke(placed);
	} else context.stroke(outline);
}

function paintText(
	element: SVGTextElement,
	style: CSSStyleDeclaration,
	own: DOMMatrix,
	{ context, base }: Painting
): void {
	const content = element.textContent ?? '';
	const text = style.textTransform === 'uppercase' ? content.toLocaleUpperCase() : content;
	const [x, y] = [Number(element.getAttribute('x') ?? 0), Number(element.getAttribute('y') ?? 0)];
	context.setTransform(base.multiply(own));
	context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
	context.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
	context.direction = readingOf(text);
	context.textAlign = ({ middle: 'center', end: 'right' } as const)[style.textAnchor] ?? 'left';
	if (style.stroke !== 'none') {
		setStroke(context, style);
		context.globalAlpha = Number(style.strokeOpacity);
		context.strokeText(text, x, y);
	}
	context.globalAlpha = Number(style.fillOpacity);
	context.fillStyle = style.fill;
	context.fillText(text, x, y);
}

function setStroke(context: CanvasRenderingContext2D, style: CSSStyleDeclaration): void {
	context.strokeStyle = style.stroke;
	context.lineWidth = Number.parseFloat(style.strokeWidth);
	context.lineCap = style.strokeLinecap as CanvasLineCap;
	context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
	context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
}

function fillOf(
	element: SVGGraphicsElement,
	style: CSSStyleDeclaration,
	own: DOMMatrix,
	base: DOMMatrix
): string | CanvasPattern {
	const id = /^url\("?#([^")]+)"?\)/.exec(style.fill)?.[1];
	if (id === undefined) return style.fill;
	const pattern = element.ownerSVGElement?.querySelector<SVGPatternElement>(`#${CSS.escape(id)}`);
	return (pattern && patternFill(pattern, own, base)) ?? 'transparent';
}

/** Tiles are drawn as fine as the canvas is, and laid at the size that they have in the drawing. */
function patternFill(
	pattern: SVGPatternElement,
	own: DOMMatrix,
	base: DOMMatrix
): CanvasPattern | null {
	const source = pattern.ownerDocument.querySelector<SVGPatternElement>(
		`#${CSS.escape(pattern.href.baseVal.slice(1) || pattern.id)}`
	);
	if (!source) return null;
	const [width, height] = [source.width.baseVal.value, source.height.baseVal.value];
	const fineness = base.a * 4;
	const tile = document.createElement('canvas');
	[tile.width, tile.height] = [Math.round(width * fineness), Math.round(height * fineness)];
	const context = contextOf(tile);
	for (const shape of source.querySelectorAll<SVGGraphicsElement>('path')) {
		const style = getComputedStyle(shape);
		context.setTransform(tile.width / width, 0, 0, tile.height / height, 0, 0);
		context.globalAlpha = Number(style.strokeOpacity);
		setStroke(context, style);
		context.stroke(outlineOf(shape) ?? new Path2D());
	}
	const laid = pattern.patternTransform.baseVal.consolidate()?.matrix ?? new DOMMatrix();
	const fill = contextOf(tile).createPattern(tile, 'repeat');
	fill?.setTransform(DOMMatrix.fromMatrix(laid).scale(width / tile.width));
	return fill;
}

function landOf(use: SVGUseElement, land: ReadonlyMap<string, string>): Path2D | null {
	const path = land.get(use.href.baseVal.replace(/^.*#/, ''));
	return path === undefined ? null : new Path2D(path);
}

function outlineOf(element: SVGGraphicsElement): Path2D | null {
	const path = new Path2D();
	const length = (name: string) => Number(element.getAttribute(name) ?? 0);
	if (element instanceof SVGPathElement) return new Path2D(element.getAttribute('d') ?? '');
	if (element instanceof SVGCircleElement) {
		path.arc(length('cx'), length('cy'), length('r'), 0, 2 * Math.PI);
	} else if (element instanceof SVGRectElement) {
		path.roundRect(length('x'), length('y'), length('width'), length('height'), length('rx'));
	} else if (element instanceof SVGLineElement) {
		path.moveTo(length('x1'), length('y1'));
		path.lineTo(length('x2'), length('y2'));
	} else return null;
	return path;
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no pictures.');
	return context;
}
