import { readingOf } from './readingOf';

/**
 * An SVG of the page as a file that needs nothing but itself: what styles made of each element stands on it, the land is
 * inside, links and what only a pointer needs are left out. Text stays text, with fonts to fall back on.
 */
export function svgFile(svg: SVGSVGElement, land: ReadonlyMap<string, string>): string {
	const copy = svg.cloneNode(false) as SVGSVGElement;
	for (const name of [...copy.getAttributeNames()]) {
		if (!['viewBox', 'width', 'height'].includes(name)) copy.removeAttribute(name);
	}
	const { width, height } = svg.viewBox.baseVal;
	copy.setAttribute('xmlns', NAMESPACE);
	copy.setAttribute('width', String(width));
	copy.setAttribute('height', String(height));
	copy.append(...[...svg.childNodes].flatMap((child) => copied(child, land)));
	return `${new XMLSerializer().serializeToString(copy)}\n`;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';

const SHAPE_STYLES = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-linejoin',
	'stroke-linecap',
	'opacity',
	'paint-order',
	'vector-effect'
];
const TEXT_STYLES = [
	...SHAPE_STYLES,
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'letter-spacing',
	'text-anchor'
];
/** What holds without being said. */
const USUAL: Readonly<Record<string, string>> = {
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-opacity': '1',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	opacity: '1',
	'paint-order': 'normal',
	'vector-effect': 'none',
	'font-style': 'normal',
	'letter-spacing': 'normal',
	'text-anchor': 'start'
};
/** Where things stand and what shape they are; all else is styles and behaviour of the page. */
const KEPT =
	/^(id|d|x|y|x1|y1|x2|y2|cx|cy|r|rx|ry|width|height|viewBox|transform|patternTransform|patternUnits|points|dy|dx)$/;

function copied(node: Node, land: ReadonlyMap<string, string>): Node[] {
	if (node instanceof Text)
		return node.parentNode instanceof SVGTextContentElement ? [node.cloneNode()] : [];
	if (!(node instanceof SVGElement)) return [];
	const style = getComputedStyle(node);
	if (style.display === 'none' || isUnseen(node, style)) return [];
	const copy = copyOf(node, land);
	for (const name of node.getAttributeNames()) {
		if (KEPT.test(name)) copy.setAttribute(name, node.getAttribute(name) ?? '');
	}
	place(node, copy, style);
	const styles = node instanceof SVGTextContentElement ? TEXT_STYLES : SHAPE_STYLES;
	if (isDrawn(node)) for (const name of styles) setStyle(copy, name, style.getPropertyValue(name));
	if (node instanceof SVGPatternElement && node.href.baseVal)
		copy.setAttribute('href', node.href.baseVal);
	if (node instanceof SVGSVGElement) copy.setAttribute('overflow', style.overflow);
	copy.append(...[...node.childNodes].flatMap((child) => copied(child, land)));
	if (node instanceof SVGTextElement && readingOf(node.textContent ?? '') === 'rtl')
		copy.setAttribute('unicode-bidi', 'plaintext');
	if (node instanceof SVGTextElement && style.textTransform === 'uppercase')
		copy.textContent = (node.textContent ?? '').toLocaleUpperCase();
	return [copy];
}

function copyOf(node: SVGElement, land: ReadonlyMap<string, string>): SVGElement {
	const { ownerDocument: page } = node;
	if (node instanceof SVGUseElement) {
		const path = page.createElementNS(NAMESPACE, 'path');
		path.setAttribute('d', land.get(node.href.baseVal.replace(/^.*#/, '')) ?? '');
		path.setAttribute('vector-effect', 'non-scaling-stroke');
		// Of the land, what has a stroke is a line alone.
		if (getComputedStyle(node).stroke !== 'none') path.setAttribute('fill', 'none');
		return path;
	}
	const name = node instanceof SVGAElement ? 'g' : node.tagName;
	return page.createElementNS(NAMESPACE, name) as SVGElement;
}

/** A place that a style gave. */
function place(node: SVGElement, copy: SVGElement, style: CSSStyleDeclaration): void {
	if (style.transform === 'none' || node.hasAttribute('transform')) return;
	if (!(node instanceof SVGGraphicsElement) || !(node.parentNode instanceof SVGGraphicsElement))
		return;
	const [outer, inner] = [node.parentNode.getScreenCTM(), node.getScreenCTM()];
	if (!outer || !inner) return;
	const { a, b, c, d, e, f } = DOMMatrix.fromMatrix(outer)
		.inverse()
		.multiply(DOMMatrix.fromMatrix(inner));
	copy.setAttribute(
		'transform',
		`matrix(${[a, b, c, d, e, f].map((n) => Number(n.toFixed(4))).join(' ')})`
	);
}

function isDrawn(node: SVGElement): boolean {
	return (
		node instanceof SVGGeometryElement ||
		node instanceof SVGTextContentElement ||
		node instanceof SVGUseElement
	);
}

/** What is there to be hit. */
function isUnseen(node: SVGElement, { fill, stroke }: CSSStyleDeclaration): boolean {
	const isBare = (paint: string) => paint === 'none' || paint === 'rgba(0, 0, 0, 0)';
	return isDrawn(node) && isBare(fill) && isBare(stroke);
}

function setStyle(copy: SVGElement, name: string, value: string): void {
	if (value === '' || value === USUAL[name] || copy.hasAttribute(name)) return;
	// The id of a pattern, which may be written with the address of the page.
	copy.setAttribute(name, value.replace(/url\("?[^")#]*(#[^")]+)"?\)/, 'url($1)'));
}
