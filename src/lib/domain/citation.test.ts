import { describe, expect, it } from 'vitest';
import { citationFile, citedFrom, versionIn, type Citation } from './citation';

const citation: Citation = {
	id: 'harbour-killed-1',
	what: 'Claim harbour-killed-1',
	permalink: '/events/harbour?version=0123456789ab#harbour-killed-1',
	text: 'A. In Dateline. /events/harbour?version=0123456789ab#harbour-killed-1\n',
	bibtex: '\turl = {/events/harbour?version=0123456789ab#harbour-killed-1},\n',
	csl: '"URL": "/events/harbour?version=0123456789ab#harbour-killed-1"'
};

describe('citedFrom', () => {
	it('puts the host before the address, wherever it stands', () => {
		const whole = 'https://map.example/events/harbour?version=0123456789ab#harbour-killed-1';
		const cited = citedFrom(citation, 'https://map.example');
		expect(cited.permalink).toBe(whole);
		expect(cited.text).toBe(`A. In Dateline. ${whole}\n`);
		expect(cited.bibtex).toBe(`\turl = {${whole}},\n`);
		expect(cited.csl).toBe(`"URL": "${whole}"`);
	});

	it('leaves the path where nobody knows the host', () => {
		expect(citedFrom(citation, '')).toEqual(citation);
	});
});

describe('citationFile', () => {
	it('ends as programs expect', () => {
		expect(citationFile(citation, 'bibtex')).toEqual({
			name: 'dateline-harbour-killed-1.bib',
			type: 'application/x-bibtex'
		});
	});
});

describe('versionIn', () => {
	it.each([
		['?version=0123456789ab', '0123456789ab'],
		['?at=4/36/52&version=0123456789ab', '0123456789ab'],
		['', null],
		['?version=', null],
		['?version=latest', null],
		['?version=0123456789abc', null]
	])('reads %s', (search, version) => expect(versionIn(search)).toBe(version));
});
