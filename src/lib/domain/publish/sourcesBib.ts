import type { WrittenDataset } from '../compile/compile';
import { biblatex } from './citationFormats';

/** The sources for LaTeX and reference managers. */
export function sourcesBib({ sources }: WrittenDataset): string {
	return biblatex(sources);
}
