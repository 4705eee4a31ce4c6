import type { WrittenDataset } from '../compile/compile';
import { jsonText } from '../files/jsonText';

/** The sources as CSL-JSON, which Zotero and citation tools read. */
export function sourcesJson({ sources }: WrittenDataset): string {
	return jsonText(sources);
}
