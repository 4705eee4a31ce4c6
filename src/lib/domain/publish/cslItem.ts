import type { WrittenSource } from '../compile/sourceSchema';

/** An item of CSL-JSON as far as it is used here; a source as written is one. */
export interface CslItem extends Partial<
	Pick<
		WrittenSource,
		'title' | 'author' | 'container-title' | 'publisher' | 'issued' | 'URL' | 'note'
	>
> {
	id: string;
	type: string;
	version?: string;
	/** With its unit, "para. 7": without one, citation tools take it for a page. */
	locator?: string;
	custom?: Partial<Pick<WrittenSource['custom'], 'short_name' | 'issued_basis'>>;
}
