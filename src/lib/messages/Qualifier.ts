/** What a source may put before a number: the words that `domain/wording.ts` knows. */
export type Qualifier =
	| 'at least'
	| 'no fewer than'
	| 'more than'
	| 'over'
	| 'some'
	| 'about'
	| 'around'
	| 'approximately'
	| 'roughly'
	| 'nearly'
	| 'almost'
	| 'up to'
	| 'at most';

/** A number as a source wrote it: every language has its own words for each, so that no two become one. */
export type Qualified = (qualifier: Qualifier, number: number) => string;
