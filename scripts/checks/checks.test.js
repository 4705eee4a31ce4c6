// @vitest-environment node
import { expect, it } from 'vitest';
import { readAdvisories } from './advisories.js';
import { differences } from './sameBytes.js';
import { countJourneys, countUnit } from './suites.js';

it('counts tests as their reports do, and a journey that only sometimes passes as failed', () => {
	expect(countUnit({ numPassedTests: 5, numFailedTests: 2 })).toEqual({ passed: 5, failed: 2 });
	const stats = { expected: 7, flaky: 1, unexpected: 2, skipped: 3 };
	expect(countJourneys({ stats })).toEqual({ passed: 7, failed: 3 });
});

it('finds each file that two builds do not share', () => {
	/** @param {Record<string, string>} files */
	const built = (files) =>
		new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
	const first = built({ same: 'a', changed: 'at noon', only: 'a' });
	expect(differences(first, built({ same: 'a', changed: 'at one', more: 'b' }))).toEqual([
		'changed differs: …at noon… and …at one…',
		'more is in the second build alone',
		'only is in the first build alone'
	]);
});

it('reads an audit among the warnings of npm', () => {
	const report = { metadata: { vulnerabilities: { high: 1, critical: 2 } } };
	expect(readAdvisories(`npm warn x\n${JSON.stringify(report)}\n`)).toEqual({
		high: 1,
		critical: 2
	});
});

it.each(['', 'npm error', '{ "message": "405 Method Not Allowed" }'])(
	'does not take %j for an audit',
	(output) => expect(readAdvisories(output)).toBeNull()
);
