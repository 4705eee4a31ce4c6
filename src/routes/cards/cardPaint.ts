import tokens from '../../tokens.css?raw';

/** The colours of the light theme by the names of their tokens: a picture does not know the theme of who looks at it. */
export const paint = readLightTheme(tokens);

type Token = 'paper' | 'ink' | 'ink-2' | 'ink-3' | 'rule' | 'accent' | 'sea' | 'land' | 'land-rule';
type MarkToken = 'map-label' | 'casing' | 'dispute' | 'dispute-soft';
type TypeToken = 'attack' | 'operation' | 'warning' | 'control' | 'arrest';
export type Paint = Record<Token | MarkToken | TypeToken, string>;

/** The first value of each is the light theme's. */
function readLightTheme(css: string): Paint {
	const found = new Map<string, string>();
	for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)) {
		if (!found.has(name)) found.set(name, value);
	}
	return new Proxy(Object.fromEntries(found) as Paint, {
		get(colours, name) {
			const colour = Reflect.get(colours, name);
			if (typeof colour !== 'string')
				throw new Error(`tokens.css has no colour --${String(name)}.`);
			return colour;
		}
	});
}
