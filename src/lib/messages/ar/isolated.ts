const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const RIGHT_TO_LEFT_MARK = '\u200f';
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

/** The same at the start of an Arabic line: an element that takes its direction from the first letter takes the line's. */
export function opening(text: string): string {
	const inSentence = isolated(text);
	return inSentence === text ? text : RIGHT_TO_LEFT_MARK + inSentence;
}

/** Numbers with signs, "≥60" and "2×": in a line from right to left the signs would change sides or be mirrored. */
export function leftToRight(text: string): string {
	return `${LEFT_TO_RIGHT_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}
