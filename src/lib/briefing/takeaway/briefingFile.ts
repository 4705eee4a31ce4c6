import { flushSync, mount, unmount } from 'svelte';
import { language } from '$messages/language';
import deck from './deck.js?raw';
import FilePage from './FilePage.svelte';
import { fetchText } from '$lib/map/picture/land';
import { sha256 } from './sha256';
import { stylesOf } from './styles';
import type { TakenBriefing, TakenFrom } from './takenBriefing';
import { makeZoomable } from './zoomable';

/**
 * A briefing as one HTML file that opens from a disk without a network: the pages that are printed too, their styles and
 * fonts, the land once, and a small script. Its policy lets nothing else in, by hashes of just these texts.
 */
export async function makeFile(taken: TakenBriefing, from: TakenFrom): Promise<string> {
	const land = await fetchText(from.land);
	const whole = document.implementation.createHTMLDocument(taken.title);
	const page = mount(FilePage, {
		target: whole.body,
		props: {
			taken,
			from: { ...from, land: '' },
			handout: taken.steps.some(({ notes }) => notes.length > 0)
		}
	});
	try {
		flushSync();
		prepare(whole, taken);
		return fileText(whole, await stylesOf(whole.body), land, taken);
	} finally {
		await unmount(page);
	}
}

/** Takes out what means something on the site alone: the marks of the framework, and links to its pages. */
function prepare(whole: Document, { steps }: TakenBriefing): void {
	const maps = [...whole.querySelectorAll('.step-map')];
	maps.forEach((map, index) => {
		for (const link of map.querySelectorAll('a')) link.replaceWith(groupOf(link, whole));
		const step = steps[index];
		if (step) makeZoomable(map, step);
	});
	const comments = whole.createNodeIterator(whole.body, NodeFilter.SHOW_COMMENT);
	for (let node = comments.nextNode(); node; node = comments.nextNode())
		node.parentNode?.removeChild(node);
}

/** A mark of a file leads nowhere; it is a picture with a name. */
function groupOf(link: Element, whole: Document): Element {
	const group = whole.createElementNS('http://www.w3.org/2000/svg', 'g');
	for (const { name, value } of link.attributes) {
		if (['class', 'aria-label', 'data-spot'].includes(name)) group.setAttribute(name, value);
	}
	if (group.hasAttribute('aria-label')) group.setAttribute('role', 'img');
	group.append(...link.childNodes);
	return group;
}

function fileText(whole: Document, styles: string, land: string, { title }: TakenBriefing): string {
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${sha256(deck)}'`,
		`style-src 'sha256-${sha256(styles)}'`,
		'font-src data:',
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const body = new XMLSerializer()
		.serializeToString(whole.body)
		.replaceAll(' xmlns="http://www.w3.org/1999/xhtml"', '')
		.replace(/<\/body>$/, '');
	// Drawn by `use`: of no size itself.
	const shapes = land.replace(/^<svg /, '<svg width="0" height="0" aria-hidden="true" ').trim();
	return [
		'<!doctype html>',
		`<html lang="${language.code}" dir="${language.direction}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		'<meta name="color-scheme" content="light dark">',
		'<meta name="referrer" content="no-referrer">',
		'<link rel="icon" href="data:,">',
		`<title>${escaped(title)}</title>`,
		`<style>${styles}</style>`,
		'</head>',
		body,
		shapes,
		`<script>${deck}</script>`,
		'</body>',
		'</html>',
		''
	].join('\n');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
