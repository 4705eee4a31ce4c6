/** The parts used here of packages that ship no types. */
declare module '@citation-js/core' {
	interface BibtexFormat {
		useIdAsLabel: boolean;
		checkLabel: boolean;
		asciiOnly: boolean;
	}
	export class Cite {
		constructor(data: unknown);
		data: { id: string; title?: string; [field: string]: unknown }[];
		format(format: 'biblatex' | 'data', options: { format: 'text' }): string;
	}
	export const plugins: { config: { get(name: '@bibtex'): { format: BibtexFormat } } };
}
declare module '@citation-js/plugin-bibtex';
