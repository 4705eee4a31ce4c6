import type { figurePhrase as english } from '../en/figurePhrase';
import type { Translated } from '../Translated';
import { claimSentences } from './claimSentences';
import { detained, injured, killed, nominative, oblique } from './nouns';

const nouns = { killed, injured, detained };
/** The last number, which the noun follows, whatever stands after both: "6 على الأقل". */
const LAST_NUMBER = /\d+(?=\D*$)/;

/** "6 قتلى على الأقل من المدنيين", "نحو 140 قتيلًا": the noun as its number has it. */
export const figurePhrase: Translated<typeof english> = (number, field, whom) => {
	const what = claimSentences.figureOf[field][whom];
	if (!LAST_NUMBER.test(number)) return `${number} ${what}`;
	const [, ...whose] = what.split(' ');
	const counted = number.replace(LAST_NUMBER, (digits, at: number) =>
		(at === 0 ? nominative : oblique)(Number(digits), nouns[field])
	);
	return [counted, ...whose].join(' ');
};
