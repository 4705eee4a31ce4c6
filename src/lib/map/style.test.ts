import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { LABEL_FONT, labelFonts } from './fonts';
import { HATCH_IMAGE, LAYER_ORDER, mapStyle, type LayerId, type ThemeColors } from './style';

const theme: ThemeColors = {
	sea: '#dbe3e7',
	land: '#f2f2ee',
	landRule: '#b3b8b6',
	mapLabel: '#5a615f',
	arrest: '#56606b',
	ink: '#15191d'
};
const fonts = labelFonts((path) => new URL(path, 'https://dateline.example/').href);
const urls = { tiles: 'pmtiles://https://dateline.example/basemap/basemap.pmtiles', fonts };
const style = mapStyle({ theme, urls, hatched: ['DEU', 'RUS'] });

function layer(id: LayerId): LayerSpecification {
	const found = style.layers.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no layer ${id}`);
	return found;
}

describe('mapStyle', () => {
	it('is what the style specification allows', () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	it('draws every layer once, in the order of the list', () => {
		expect(style.layers.map(({ id }) => id)).toEqual([...LAYER_ORDER]);
	});

	it('hatches the land under all lines and names', () => {
		const place = (id: LayerId): number => LAYER_ORDER.indexOf(id);
		expect(place('hatch')).toBeGreaterThan(place('land'));
		for (const { id, type } of style.layers) {
			if (type === 'line' || type === 'symbol') {
				expect(place(id as LayerId), id).toBeGreaterThan(place('hatch'));
			}
		}
	});

	it('hatches the countries it is given and no other', () => {
		expect(layer('hatch')).toMatchObject({
			filter: ['in', ['get', 'a3'], ['literal', ['DEU', 'RUS']]],
			paint: { 'fill-pattern': HATCH_IMAGE }
		});
	});

	it('dashes disputed lines and no others', () => {
		expect(layer('disputed-borders').paint).toHaveProperty('line-dasharray', [3, 2]);
		expect(layer('borders').paint).not.toHaveProperty('line-dasharray');
	});

	it('takes every colour from the theme', () => {
		const text = JSON.stringify(mapStyle({ theme: { ...theme, sea: 'red', land: 'red' }, urls }));
		expect(text).not.toContain(theme.sea);
		expect(text).not.toContain(theme.land);
		const other = { sea: 'red', land: 'red', landRule: 'red', mapLabel: 'red', arrest: 'red' };
		const painted = JSON.stringify(mapStyle({ theme: { ...other, ink: 'red' }, urls }).layers);
		expect(painted).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i);
	});

	it('asks only for fonts that are shipped', () => {
		for (const drawn of style.layers) {
			if (drawn.type === 'symbol') expect(drawn.layout?.['text-font']).toEqual([LABEL_FONT]);
		}
		expect(Object.keys(fonts)).toEqual([LABEL_FONT]);
	});
});

describe('labelFonts', () => {
	it('gives absolute addresses with the letters of each file', () => {
		const files = fonts[LABEL_FONT];
		if (!Array.isArray(files)) throw new Error('expected a list of files');
		for (const file of files) {
			expect(file.url).toMatch(/^https:\/\/dateline\.example\/.+\.woff2/);
			expect(file['unicode-range']?.[0]).toMatch(/^U\+/);
		}
	});
});
