import { describe, expect, it } from 'vitest';
import { dataset, namedTarget, place, target } from '../../../tests/builders/records';
import { candidatePlan, PLAN } from './candidatePlan';

const MOSCOW: [number, number] = [37.6188, 55.7177];
const KALUGA: [number, number] = [36.27, 54.53063];
const SYNAGOGUE = [
	target(3, 'Moscow', MOSCOW, 30),
	target(1, 'Moscow', MOSCOW, 30),
	target(1, 'Moscow', MOSCOW, 30),
	target(5, 'Kaluga', KALUGA, 10)
];
const planOf = (claims: Parameters<typeof candidatePlan>[0]) => candidatePlan(claims, dataset());

describe('candidatePlan', () => {
	it('names each candidate once, with all who say so', () => {
		const { candidates } = planOf(SYNAGOGUE) ?? { candidates: [] };
		expect(
			candidates.map(({ name, voices }) => [name, voices.map(({ source }) => source.number)])
		).toEqual([
			['synagogue, Moscow', [1, 3]],
			['synagogue, Kaluga', [5]]
		]);
	});

	it('leads to the first paragraph in which a source says so', () => {
		const again = { ...target(1, 'Moscow', MOSCOW, 30), paragraph: 9 };
		const [moscow] = planOf([...SYNAGOGUE, again])?.candidates ?? [];
		expect(moscow?.voices[0]?.paragraph).toBe(1);
	});

	it('measures how far they lie apart, to ten kilometres', () => {
		expect(planOf(SYNAGOGUE)?.distances.map(({ kilometres }) => kilometres)).toEqual([160]);
	});

	it('measures every pair', () => {
		const tver = target(2, 'Tver', [35.9, 56.86], 10);
		expect(planOf([...SYNAGOGUE, tver])?.distances).toHaveLength(3);
	});

	it('draws them north up, inside the plan with their haloes', () => {
		const [moscow, kaluga] = planOf(SYNAGOGUE)?.candidates ?? [];
		expect(moscow?.y).toBeLessThan(kaluga?.y ?? 0);
		expect(moscow?.x).toBeGreaterThan(kaluga?.x ?? Infinity);
		for (const { x, y, radius } of planOf(SYNAGOGUE)?.candidates ?? []) {
			expect(Math.min(x, y) - radius).toBeGreaterThanOrEqual(0);
			expect(x + radius).toBeLessThanOrEqual(PLAN.width);
			expect(y + radius).toBeLessThanOrEqual(PLAN.height);
		}
	});

	it('draws nothing of places that do not exclude each other', () => {
		expect(planOf([place(1, 'Moscow', MOSCOW, 30), place(2, 'Russia')])).toBeNull();
		expect(planOf([namedTarget(1, 'concert hall'), namedTarget(2, 'gathering')])).toBeNull();
		expect(planOf([])).toBeNull();
	});
});
