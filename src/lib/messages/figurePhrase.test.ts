import { expect, it } from 'vitest';
import { figurePhrase as arabic } from './ar/figurePhrase';
import { figurePhrase as english } from './en/figurePhrase';

it.each([
	['نحو 140', 'killed', 'victims', 'نحو 140 قتيلًا'],
	['ما يقارب 100', 'killed', 'victims', 'ما يقارب 100 قتيل'],
	['6 على الأقل', 'killed', 'civilians', '6 قتلى على الأقل من المدنيين'],
	['من قرابة 170 إلى 175 على الأقل', 'injured', 'victims', 'من قرابة 170 إلى 175 جريحًا على الأقل'],
	['2 أو أكثر', 'killed', 'victims', 'قتيلان أو أكثر'],
	['أكثر من 2', 'killed', 'victims', 'أكثر من قتيلين'],
	['4', 'detained', 'attackers', '4 محتجزين يوصفون بأنهم مهاجمون'],
	['«كثيرون»', 'killed', 'victims', '«كثيرون» قتلى']
] as const)(
	'the Arabic noun of %s (%s, %s) is as its number has it',
	(text, field, whom, phrase) => {
		expect(arabic(text, field, whom)).toBe(phrase);
	}
);

it('the English noun follows the number as its source wrote it', () => {
	expect(english('at least 6', 'killed', 'suspects')).toBe('at least 6 suspects killed');
});
