import { describe, expect, it } from 'vitest';
import { readNotes } from './readNotes';

const plain = (text: string) => ({ stress: 'none', runs: [text] });

describe('readNotes', () => {
	it('reads paragraphs, stress and references', () => {
		expect(readNotes('Say *who*\nbefore {killed:kerman}.\n\nThen **wait**.')).toEqual([
			{
				kind: 'paragraph',
				parts: [
					plain('Say '),
					{ stress: 'emphasis', runs: ['who'] },
					{
						stress: 'none',
						runs: [
							' before ',
							{
								kind: 'claim',
								field: 'killed',
								of: null,
								stance: null,
								event: 'kerman',
								source: null
							},
							'.'
						]
					}
				]
			},
			{
				kind: 'paragraph',
				parts: [plain('Then '), { stress: 'strong', runs: ['wait'] }, plain('.')]
			}
		]);
	});

	it('reads lists, one in the other', () => {
		const item = (text: string) => ({ kind: 'paragraph', parts: [plain(text)] });
		expect(readNotes('1. One\n   - in it\n2. Two')).toEqual([
			{
				kind: 'list',
				ordered: true,
				items: [
					[item('One'), { kind: 'list', ordered: false, items: [[item('in it')]] }],
					[item('Two')]
				]
			}
		]);
	});

	it('shows markup as it was written', () => {
		expect(readNotes('<script>alert(1)</script>')).toEqual([
			{ kind: 'paragraph', parts: [plain('<script>alert(1)</script>')] }
		]);
		expect(readNotes('')).toEqual([]);
	});
});
