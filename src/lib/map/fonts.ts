import type { StyleSpecification } from 'maplibre-gl';
import latin from '@fontsource/libre-franklin/files/libre-franklin-latin-500-normal.woff2?url';
import latinExtended from '@fontsource/libre-franklin/files/libre-franklin-latin-ext-500-normal.woff2?url';
import vietnamese from '@fontsource/libre-franklin/files/libre-franklin-vietnamese-500-normal.woff2?url';
import cyrillic from '@fontsource/libre-franklin/files/libre-franklin-cyrillic-500-normal.woff2?url';
import cyrillicExtended from '@fontsource/libre-franklin/files/libre-franklin-cyrillic-ext-500-normal.woff2?url';
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-500-normal.woff2?url';
import franklinRanges from '@fontsource/libre-franklin/unicode.json';
// By name, so that the ranges of the other files, a kilobyte of them, stay out.
import { arabic as arabicRange } from '@fontsource/noto-sans-arabic/unicode.json';

export type FontFaces = NonNullable<StyleSpecification['font-faces']>;

/** The one name that the style's labels ask for. */
export const LABEL_FONT = 'Libre Franklin Medium';

/**
 * Files in place of a glyph server: MapLibre draws labels from them and fetches only those whose letters occur.
 * @param resolve makes an absolute address of a path, since MapLibre fetches from a worker
 */
export function labelFonts(resolve: (path: string) => string): FontFaces {
	// Of two files with the same letter the first is used, so what covers most comes first.
	const files: readonly (readonly [path: string, ranges: string])[] = [
		[latin, franklinRanges['latin']],
		[latinExtended, franklinRanges['latin-ext']],
		[cyrillic, franklinRanges['cyrillic']],
		[cyrillicExtended, franklinRanges['cyrillic-ext']],
		[vietnamese, franklinRanges['vietnamese']],
		[arabic, arabicRange]
	];
	return {
		[LABEL_FONT]: files.map(([path, ranges]) => ({
			url: resolve(path),
			'unicode-range': ranges.split(',')
		}))
	};
}
