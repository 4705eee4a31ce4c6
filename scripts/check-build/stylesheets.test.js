// @vitest-environment node
import { expect, it } from 'vitest';
import { styleFaults } from './stylesheets.js';

it.each([
	'@font-face { src: url("https://elsewhere.example/a.woff2") }',
	'a { background: url(//elsewhere.example/a.png) }',
	"@import 'https://elsewhere.example/a.css';"
])('finds the other host in %s', (css) => expect(styleFaults(css)).toHaveLength(1));

it.each(['a { background: url(./a.png) }', 'a { background: url("data:image/svg+xml,x") }'])(
	'lets %s be',
	(css) => expect(styleFaults(css)).toEqual([])
);
