/**
 * The grade of Flesch and Kincaid: years of school that a text asks for. As Flesch counts, a unit of thought ends with a
 * full stop, a semicolon or a colon, and a figure is a word of one syllable.
 */
export function readingGrade(text: string): number {
	const units = text.split(/[.;:!?]+(?:\s|$)/).filter((unit) => /\w/.test(unit));
	const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
	const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
	return 0.39 * (words.length / units.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without an e that is not heard. */
function syllablesIn(word: string): number {
	if (/^\d+$/.test(word)) return 1;
	const heard = word.toLowerCase().replace(/(?<=[^aeiouyl])es?$|(?<=[^aeiouytd])ed$/, '');
	return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
