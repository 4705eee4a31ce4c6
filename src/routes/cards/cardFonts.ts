import latin400 from '@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff?inline';
import latin600 from '@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff?inline';
import extended400 from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-400-normal.woff?inline';
import extended600 from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-600-normal.woff?inline';
import type { SatoriOptions } from 'satori';

export const FONT = 'Libre Franklin';

/** Static weights: the renderer takes no variable font, and the serif of the pages comes in no other. */
export const fonts: SatoriOptions['fonts'] = [
	{ name: FONT, weight: 400, style: 'normal', data: bytesOf(latin400) },
	{ name: FONT, weight: 600, style: 'normal', data: bytesOf(latin600) },
	{ name: `${FONT} extended`, weight: 400, style: 'normal', data: bytesOf(extended400) },
	{ name: `${FONT} extended`, weight: 600, style: 'normal', data: bytesOf(extended600) }
];

function bytesOf(dataUrl: string): ArrayBuffer {
	const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
	return Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer;
}
