import type { Projection } from '$lib/map/camera';
import { paint } from './cardPaint';

const generated = import.meta.glob<string>('/static/basemap/land.svg', {
	query: '?raw',
	import: 'default',
	eager: true
});

/** Side of the world in the units of the file. */
const UNITS = 4096;

const shapes = readShapes(generated['/static/basemap/land.svg']);

/** As SvgLand draws it. Its strokes are as wide as there only if their width is given in the units of the file. */
export function landSvg({ world }: Projection, hatched: readonly string[]): string {
	const scale = world.size / UNITS;
	const line = `fill="none" stroke="${paint['land-rule']}" stroke-width="${1 / scale}" stroke-linejoin="round"`;
	return [
		`<defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="scale(${1 / scale}) rotate(45)"><path d="M3.5 0V7" stroke="${paint.arrest}" stroke-opacity=".55" stroke-width="1.6"/></pattern></defs>`,
		`<g transform="translate(${world.x} ${world.y}) scale(${scale})">`,
		`<path d="${shapeOf('land')}" fill="${paint.land}"/>`,
		...hatched.map((iso3) => `<path d="${shapeOf(iso3)}" fill="url(#hatch)"/>`),
		`<path d="${shapeOf('lakes')}" fill="${paint.sea}"/>`,
		`<path d="${shapeOf('borders')}" ${line}/>`,
		`<path d="${shapeOf('disputed')}" ${line} stroke-dasharray="${3 / scale} ${2 / scale}"/>`,
		'</g>'
	].join('');
}

function shapeOf(id: string): string {
	const shape = shapes.get(id);
	if (shape === undefined) throw new Error(`static/basemap/land.svg has no shape "${id}".`);
	return shape;
}

function readShapes(text: string | undefined): Map<string, string> {
	if (text === undefined) {
		throw new Error('static/basemap/land.svg is missing. Fix: run `npm run basemap`.');
	}
	const paths = text.matchAll(/<path id="([^"]+)"[^>]*? d="([^"]*)"/g);
	return new Map([...paths].map(([, id = '', shape = '']) => [id, shape]));
}
