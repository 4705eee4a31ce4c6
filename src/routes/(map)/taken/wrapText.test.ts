import { expect, it } from 'vitest';
import { wrapText } from './wrapText';

/** A letter is one wide. */
const lines = (text: string, width: number) => wrapText(text, width, ({ length }) => length);

it.each([
	['', 5, []],
	['at least 133', 20, ['at least 133']],
	['at least 133', 8, ['at least', '133']],
	['a https://x.example/y b', 8, ['a', 'https://', 'x.exampl', 'e/y b']],
	['abc', 0.5, ['a', 'b', 'c']]
])('%j in %d is %j', (text, width, wrapped) => expect(lines(text, width)).toEqual(wrapped));
