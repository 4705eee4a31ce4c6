import type { TakenStep } from './takenBriefing';

/**
 * Says in the map of a step what grows with the land and what only goes along with its place, for the script of the file
 * (`deck.js`), which has neither the rules nor the records. Marks keep their size at any zoom, here too.
 */
export function makeZoomable(map: Element, { drawn }: TakenStep): void {
	const parts = [...(map.querySelector('use.land')?.parentElement?.parentElement?.children ?? [])];
	const led = drawn.spots.filter(({ origin }) => origin !== null);
	// A leader line is drawn in several elements, all of a mark before those of the next.
	const leaders = parts.filter(({ tagName }) => tagName === 'path' || tagName === 'circle');
	const each = Math.max(1, leaders.length / Math.max(1, led.length));
	for (const part of parts) {
		if (part.querySelector('use.land')) part.setAttribute('data-grows', '');
		else if (part.matches('.disputes')) for (const one of part.children) tagDispute(one);
		else if (part.matches('g[transform]')) tagHalo(part);
		else if (part.matches('[aria-hidden]')) {
			for (const name of part.children) tagName(name);
		}
	}
	leaders.forEach((line, index) => {
		const origin = led[Math.floor(index / each)]?.origin;
		if (origin) setPlace(line, origin.x, origin.y);
	});
	for (const { key, x, y, origin } of drawn.spots) {
		const mark = map.querySelector(`[data-spot="${CSS.escape(key)}"]`);
		if (mark) setPlace(mark, origin?.x ?? x, origin?.y ?? y);
	}
	const focus = drawn.spots.find(({ key }) => key === drawn.openKey);
	if (focus) map.setAttribute('data-focus', `${focus.x} ${focus.y}`);
	for (const hatch of map.querySelectorAll('pattern[href]')) {
		const scale = /scale\(([^)]+)\)/.exec(hatch.getAttribute('patternTransform') ?? '')?.[1];
		if (scale !== undefined) hatch.setAttribute('data-hatch', scale);
	}
}

/** The name of a town keeps its distance to its dot, which stands before it. */
function tagName(name: Element): void {
	const before = name.previousElementSibling;
	const [place, x, y] =
		name.localName === 'circle'
			? [name, 'cx', 'cy']
			: before?.localName === 'circle'
				? [before, 'cx', 'cy']
				: [name, 'x', 'y'];
	setPlace(name, Number(place.getAttribute(x)), Number(place.getAttribute(y)));
}

/** Of a place that is another's: the line to it grows, the cross on it goes along. */
function tagDispute(one: Element): void {
	const [, x, y] = TRANSLATE.exec(one.getAttribute('transform') ?? '') ?? [];
	if (x !== undefined && y !== undefined) setPlace(one, Number(x), Number(y));
	else grow(one, one);
}

/** A circle on the ground. */
function tagHalo(halo: Element): void {
	const circle = halo.querySelector('circle');
	if (circle) grow(halo, circle);
}

function grow(one: Element, stroked: Element): void {
	one.setAttribute('data-grows', '');
	stroked.setAttribute('vector-effect', 'non-scaling-stroke');
}

const TRANSLATE = /^translate\(([^ ,)]+)[ ,]+([^)]+)\)/;

function setPlace(one: Element, x: number, y: number): void {
	one.setAttribute('data-at', `${x} ${y}`);
}
