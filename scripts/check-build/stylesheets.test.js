// @vitest-environment node
import { expect, it } from 'vitest';
import { elementsOf } from './html.js';
import { missingStyles, styleFaults } from './stylesheets.js';

it.each([
	'@font-face { src: url("https://elsewhere.example/a.woff2") }',
	'a { background: url(//elsewhere.example/a.png) }',
	"@import 'https://elsewhere.example/a.css';"
])('finds the other host in %s', (css) => expect(styleFaults(css)).toHaveLength(1));

it.each(['a { background: url(./a.png) }', 'a { background: url("data:image/svg+xml,x") }'])(
	'lets %s be',
	(css) => expect(styleFaults(css)).toEqual([])
);

it('finds the component whose styles a page does not link', () => {
	const files = new Map([
		['own.css', Buffer.from('.a.svelte-1a{}')],
		['other.css', Buffer.from('.b.svelte-2b{}')]
	]);
	const page = elementsOf(
		'<link rel="stylesheet" href="/base/own.css"><p class="a svelte-1a"></p><p class="b svelte-2b svelte-3c"></p>'
	);
	const faults = missingStyles(page, files, '/base');
	expect(faults.map(({ what }) => what)).toEqual([
		'the styles of .svelte-2b are in other.css, which it does not link'
	]);
});
