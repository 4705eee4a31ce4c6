import { describe, expect, it } from 'vitest';
import { formatIssue, lineOfId, withLine } from './issues';

const issue = {
	file: 'events.geojson',
	feature: 'kerman',
	field: 'killed.low',
	line: 12,
	message: 'It is below 0.',
	fix: 'Write a whole number, 0 or more.'
} as const;

describe('formatIssue', () => {
	it('says where, what and what to do', () => {
		expect(formatIssue(issue)).toBe(
			'geodata/events.geojson:12 kerman killed.low: It is below 0. Fix: Write a whole number, 0 or more.'
		);
	});

	it('does without a line or a feature', () => {
		const { file, field, message, fix } = issue;
		expect(formatIssue({ file, field, message, fix })).toMatch(
			/^geodata\/events.geojson killed.low: /
		);
	});
});

describe('lines', () => {
	const text = '[\n{ "id":\t"a" },\n{ "id": "a-1" }\n]';

	it('are those of the id', () => {
		expect(lineOfId(text, 'a')).toBe(2);
		expect(lineOfId(text, 'a-1')).toBe(3);
		expect(lineOfId(text, '-1')).toBeUndefined();
	});

	it('are those of the date in a file of changes', () => {
		const days = '[\n{ "date": "2024-06-02" },\n{\n"date": "2024-06-01" }\n]';
		const { field, message, fix } = issue;
		const unplaced = { file: 'changes.json', feature: '2024-06-01', field, message, fix } as const;
		expect(withLine(unplaced, days).line).toBe(4);
	});

	it('are added where there is none, the claim before the feature', () => {
		const { file, field, message, fix } = issue;
		const unplaced = { file, field, message, fix };
		expect(withLine({ ...unplaced, feature: 'a', claim: 'a-1' }, text).line).toBe(3);
		expect(withLine({ ...unplaced, feature: 'a' }, text).line).toBe(2);
		expect(withLine(issue, text).line).toBe(12);
	});
});
