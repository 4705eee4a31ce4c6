// @vitest-environment node
import { expect, it } from 'vitest';
import { elementsOf } from './html.js';
import { markupFaults } from './markup.js';

/** @param {string} html */
const faultsOf = (html) => markupFaults(elementsOf(html)).map(({ what }) => what);

it.each([
	['<p style="color: red">', '<p style="color: red">: the policy blocks style attributes'],
	['<style>p { color: red }</style>', 'it has a <style>'],
	['<img src="/a.png" onload="this.__e=event">', '<img onload="…">'],
	['<img src="https://elsewhere.example/a.png">', 'from another host'],
	['<script src="//elsewhere.example/a.js"></script>', 'from another host'],
	['<link rel="stylesheet" href="https://elsewhere.example/a.css">', 'from another host'],
	['<link rel="preconnect" href="https://elsewhere.example">', 'from another host'],
	['<use href="https://elsewhere.example/a.svg#b"></use>', 'from another host'],
	['<a href="javascript:alert(1)">', 'a link to javascript:alert(1)'],
	['<a href=" JavaScript:alert(1)">', 'a link to'],
	['<a href="data:text/html,x">', 'a link to data:'],
	['<a href="tel:123">', 'a link to tel:'],
	['<a href="https://elsewhere.example">', 'where the reader comes from'],
	['<a href="//elsewhere.example">', 'a link to //elsewhere.example'],
	['<a href="https://elsewhere.example" rel="noopener noreferrer">', 'where the reader comes from'],
	[
		'<a href="https://elsewhere.example" rel="noopener" referrerpolicy="no-referrer">',
		'comes from'
	],
	[
		'<a href="https://elsewhere.example" rel="noreferrer" referrerpolicy="no-referrer">',
		'comes from'
	]
])('finds the fault in %s', (html, what) => {
	const [fault, ...more] = faultsOf(html);
	expect(fault).toContain(what);
	expect(more).toEqual([]);
});

it.each([
	'<p class="style" data-style="a">',
	'<a href="/events/kerman">',
	'<a href="#claims">',
	'<a href="mailto:?subject=An%20error&body=It%20is">',
	'<a href="https://elsewhere.example" rel="noreferrer noopener" referrerpolicy="no-referrer">',
	'<svg><a href="/events/kerman"></a></svg>',
	'<link rel="canonical" href="https://map.example/">',
	'<img src="/a.png">'
])('lets %s be', (html) => expect(faultsOf(html)).toEqual([]));
