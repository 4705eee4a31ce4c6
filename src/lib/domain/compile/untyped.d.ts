/** The parts used here of a package that ships no types. */
declare module 'edtf' {
	export interface ParsedDate {
		type: string;
		level: number;
	}
	/** Throws where the text is no EDTF of that level and these types. */
	export function parse(
		text: string,
		constraints?: { level?: number; types?: string[] }
	): ParsedDate;
	/** `min` and `max` are milliseconds since 1970, of the first and the last moment meant. */
	export default function edtf(text: string): { min: number; max: number };
}
