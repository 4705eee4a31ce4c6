const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Text of the dataset in an Arabic sentence: it keeps its own direction, and signs beside it keep the sentence's. Text
 * without Latin letters, or with Arabic ones, is of the interface and stays as it is.
 */
export function isolated(text: string): string {
	return /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text)
		? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`
		: text;
}
