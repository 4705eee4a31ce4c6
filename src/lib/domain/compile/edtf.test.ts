import { describe, expect, it } from 'vitest';
import { readDate } from './edtf';

describe('readDate', () => {
	it.each([
		['2024-03-22', '2024-03-22', '2024-03-22', 1, false],
		['2024-02', '2024-02-01', '2024-02-29', 4, false],
		['2023', '2023-01-01', '2023-12-31', 5, false],
		['2000-02-29', '2000-02-29', '2000-02-29', 1, false],
		['2024-03-03~', '2024-03-03', '2024-03-03', 2, true],
		['2024-03~', '2024-03-01', '2024-03-31', 4, true],
		['2024-03-23/2024-03-24', '2024-03-23', '2024-03-24', 2, false],
		['2024-03-18/2024-03-24', '2024-03-18', '2024-03-24', 3, false],
		['2022-03/2024-03', '2022-03-01', '2024-03-31', 5, false],
		['2024-03-22~/2024-03-25', '2024-03-22', '2024-03-25', 2, true],
		['2023-12/..', '2023-12-01', null, 5, false],
		['../2024-03-23', null, '2024-03-23', 5, false]
	])('%s is %s to %s', (edtf, earliest, latest, precision, approximate) => {
		const when = { edtf, earliest, latest, precision, approximate };
		expect(readDate(edtf)).toEqual({ ok: true, when });
	});

	it.each([
		['', 'not in a form'],
		['22 March 2024', 'not in a form'],
		['2024-3-2', 'not in a form'],
		['2024-02-30', 'not in the calendar'],
		['1900-02-29', 'not in the calendar'],
		['2024-13', 'not in the calendar'],
		['2024-21', 'not in the calendar'],
		['2024-03-22T10:00:00Z', 'gives a time'],
		['2024-03-22T10:00:00Z/2024-03-23', 'gives a time'],
		['2024?', 'uncertain'],
		['2024-03%', 'uncertain'],
		['2024-XX', 'not in a form'],
		['[2024-01,2024-03]', 'not in a form'],
		['202', 'not in a form'],
		['Y20240', 'not in a form'],
		['2002/2001', 'ends before it begins'],
		['2024-03-23/2024-03-22', 'ends before it begins'],
		['2024-03-22/2024-03-22', 'interval of one date'],
		['2023-12/', 'not in a form'],
		['../..', 'open at both ends'],
		['2021/2022/2023', 'more than two ends']
	])('refuses "%s"', (edtf, reason) => {
		const reading = readDate(edtf);
		expect(reading).toMatchObject({ ok: false, message: expect.stringContaining(reason) });
		expect(reading).toMatchObject({ fix: expect.stringMatching(/\S\.$/) });
	});
});
