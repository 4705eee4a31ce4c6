import { expect, it } from 'vitest';
import { stepIn } from './stepIn';

it.each([
	['', 1],
	['?step=3', 3],
	['?step=0', 1],
	['?step=-2', 1],
	['?step=3.5', 1],
	['?step=99999', 1],
	['?step=x&step=2', 1]
])('of %j the step is %i', (search, step) => {
	expect(stepIn(search)).toBe(step);
});
