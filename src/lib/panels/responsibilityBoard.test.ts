import { describe, expect, it } from 'vitest';
import { blame, dataset, event } from '../../../tests/builders/records';
import type { Claim } from '$lib/domain/records';
import { responsibilityBoard } from './responsibilityBoard';

const by = (attributed_to: string) => ({ attributed_to });

/** "suspected Ukraine: the Kremlin s3 at 23–24 March". */
function lines(claims: Claim[]): string[] {
	return responsibilityBoard(event(claims), dataset()).groups.flatMap(
		({ stance, confirms, actors }) =>
			actors.flatMap(({ name, voices }) =>
				voices.map(({ speaker, issues }) =>
					[
						[stance, confirms, `${name}:`, speaker].filter(Boolean).join(' '),
						...issues.map(
							({ issued, passages }) =>
								`${passages.map(({ source, paragraph }) => `${source.id} p${paragraph}`).join(' ')}, ${issued}`
						)
					].join(' | ')
				)
			)
	);
}

function board(claims: Claim[]) {
	return responsibilityBoard(event(claims), dataset());
}

describe('the board of who is said to have done it', () => {
	it('keeps every stance apart, and the act from the claim', () => {
		expect(
			lines([
				blame(1, 'isis-k', { stance: 'confirmed', confirms: 'claim', ...by('officials') }),
				blame(1, 'isis-k', { stance: 'confirmed', confirms: 'act', ...by('officials') }),
				blame(1, 'isis-k', { stance: 'denied', ...by('Kyiv') }),
				blame(1, 'isis-k', { stance: 'suspected' }),
				blame(1, 'isis-k'),
				blame(1, 'isis-k', { stance: 'claimed', ...by('the group') })
			])
		).toEqual([
			'claimed Islamic State in Khorasan: | s1 p1, 23 March',
			'attributed Islamic State in Khorasan: | s1 p1, 23 March',
			'suspected Islamic State in Khorasan: | s1 p1, 23 March',
			'denied Islamic State in Khorasan: Kyiv | s1 p1, 23 March',
			'confirmed act Islamic State in Khorasan: officials | s1 p1, 23 March',
			'confirmed claim Islamic State in Khorasan: officials | s1 p1, 23 March'
		]);
	});

	it('gathers sources by day of issue, each once and at its first paragraph', () => {
		expect(
			lines([
				blame(5, 'isis-k'),
				blame(2, 'isis-k'),
				blame(1, 'isis-k', { paragraph: 9 }),
				blame(1, 'isis-k', { paragraph: 4 })
			])
		).toEqual(['attributed Islamic State in Khorasan: | s1 p4 s2 p2, 23 March | s5 p5, 29 March']);
	});

	it('names a speaker after the sources that speak for themselves', () => {
		expect(
			lines([
				blame(3, 'ukraine', { stance: 'suspected', ...by('the Kremlin') }),
				blame(5, 'ukraine', { stance: 'suspected', ...by('the Kremlin') }),
				blame(5, 'ukraine', { stance: 'suspected' })
			])
		).toEqual([
			'suspected Ukraine: | s5 p5, 29 March',
			'suspected Ukraine: the Kremlin | s3 p3, 23–24 March | s5 p5, 29 March'
		]);
	});

	it('takes a group’s claim for its own, whatever its channel', () => {
		expect(
			lines([
				blame(1, 'isis-k', { stance: 'claimed', ...by('ISIS-K, on its channel') }),
				blame(2, 'isis-k', { stance: 'claimed', ...by('ISIS-K') })
			])
		).toEqual(['claimed Islamic State in Khorasan: | s1 p1 s2 p2, 23 March']);
	});

	it('says once of what a branch is a branch', () => {
		const { groups } = board([blame(1, 'isis-k'), blame(1, 'isis-k', { stance: 'suspected' })]);
		expect(groups.flatMap(({ actors }) => actors.map(({ whole }) => whole))).toEqual([
			'Islamic State',
			null
		]);
	});

	it('names what no source reports', () => {
		const claims = [
			blame(1, 'isis-k'),
			blame(1, 'isis-k', { stance: 'confirmed', confirms: 'claim' })
		];
		expect(board(claims).missing).toEqual(['claimed', 'suspected', 'denied', 'confirmed']);
	});

	it('sets side against side, a denial with neither', () => {
		const claims = [
			blame(1, 'isis-k'),
			blame(2, 'islamic-state'),
			blame(3, 'ukraine', by('Putin')),
			blame(5, 'ukraine', { stance: 'denied', ...by('Kyiv') })
		];
		expect(board(claims).sides).toEqual([
			['Islamic State in Khorasan', 'Islamic State'],
			['Ukraine']
		]);
		expect(board(claims.slice(2)).sides).toEqual([['Ukraine']]);
		expect(board(claims.slice(0, 2)).sides).toEqual([]);
	});
});
