import { describe, expect, it } from 'vitest';
import { mailLink, readReportAddress, reportLink } from './report';

describe('readReportAddress', () => {
	it.each(['', '  '])('is null where none is set (%j)', (setting) =>
		expect(readReportAddress(setting)).toBeNull()
	);

	it.each([
		'https://issues.example/new?title={title}&body={body}',
		'mailto:desk@news.example?subject={title}&body={body}'
	])('takes %s', (setting) => expect(readReportAddress(setting)).toBe(setting));

	it.each([
		'https://issues.example/new',
		'https://issues.example/new?title={title}',
		'javascript:alert({title}{body})',
		'issues.example/new?title={title}&body={body}'
	])('refuses %s and says how it should be', (setting) =>
		expect(() => readReportAddress(setting)).toThrow(/^PUBLIC_REPORT_URL is .* Fix: write /)
	);
});

describe('reportLink', () => {
	it('puts title and body in, to the letter', () => {
		const link = new URL(
			reportLink('https://issues.example/new?title={title}&body={body}', 'A & {body}', '$& 100%\nB')
		);
		expect(link.searchParams.get('title')).toBe('A & {body}');
		expect(link.searchParams.get('body')).toBe('$& 100%\nB');
	});
});

describe('mailLink', () => {
	it('names no recipient', () => {
		expect(mailLink('An error', 'Line\nline')).toBe(
			'mailto:?subject=An%20error&body=Line%0D%0Aline'
		);
	});
});
