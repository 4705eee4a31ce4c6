import { Cite } from '@citation-js/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { baseGeography, baseTexts } from '../../../../tests/geodata/base';
import { compile } from '../compile/compile';
import { datasetCitation, eventCitations, sourceCitation, type Citable } from './citations';
import { citationText } from './citationText';

let citable: Citable;
let version: string;
beforeAll(async () => {
	const { dataset, written } = await compile(baseTexts, baseGeography);
	if (dataset === null) throw new Error('The base dataset has issues.');
	version = dataset.version;
	citable = {
		dataset,
		written,
		addresses: { event: (id) => `/e/${id}`, source: (id) => `/s/${id}`, dataset: '/table' }
	};
});

function claimCitation(id: string) {
	const found = eventCitations('harbour', citable).find((citation) => citation.id === id);
	if (!found) throw new Error(`No citation of ${id}.`);
	return found;
}

describe('the citation of an event', () => {
	it('is an entry in Dateline, with its version, its sources and its address', () => {
		const [citation] = eventCitations('harbour', citable);
		expect(citation).toMatchObject({
			id: 'harbour',
			what: 'Harbour attack, Northport, 1 May 2024',
			permalink: `/e/harbour?version=${version}`
		});
		expect(citation?.text).toBe(
			`“Harbour attack, Northport, 1 May 2024”, Dateline, version ${version}. ` +
				`Coded from The Herald; Gazette. /e/harbour?version=${version}\n`
		);
		expect(JSON.parse(citation?.csl ?? '')).toEqual([
			{
				id: 'dateline-harbour',
				type: 'entry',
				title: 'Harbour attack, Northport, 1 May 2024',
				'container-title': 'Dateline',
				version,
				note: 'Coded from The Herald; Gazette',
				URL: `/e/harbour?version=${version}`
			}
		]);
	});

	it('names arrests by their country', () => {
		const [citation] = eventCitations('arrests-lie', citable);
		expect(citation?.what).toMatch(/^Arrests in /);
	});

	it('comes with one of each of its claims', () => {
		const ids = eventCitations('harbour', citable).map(({ id }) => id);
		const harbour = citable.dataset.events.find(({ id }) => id === 'harbour');
		expect(ids).toEqual(['harbour', ...(harbour?.claims.map(({ id }) => id) ?? ['none'])]);
	});
});

describe('the citation of a claim', () => {
	it('is the document with the paragraph, as found in Dateline', () => {
		const citation = claimCitation('harbour-injured-1');
		expect(citation.permalink).toBe(`/e/harbour?version=${version}#harbour-injured-1`);
		expect(citation.text).toBe(
			'Ada Marsh, “What is known of the harbour attack”, The Herald, 2 May 2024, para. 2. ' +
				'The document: https://herald.example/harbour. In Dateline, ' +
				`“Harbour attack, Northport, 1 May 2024”, claim harbour-injured-1, version ${version}. ` +
				`/e/harbour?version=${version}#harbour-injured-1\n`
		);
		const [item] = JSON.parse(citation.csl);
		expect(item).toMatchObject({ id: 'harbour-injured-1', locator: 'para. 2' });
		expect(item).not.toHaveProperty('accessed');
		expect(citation.bibtex).toContain('note = {para. 2. The document: ');
	});

	it('makes up nothing that the document does not give, and says that its day is inferred', () => {
		const { text, csl } = claimCitation('harbour-killed-2');
		expect(text).toMatch(/^\[Gazette\], 4–5 May 2024 \(inferred\), para\. 1\. In Dateline, /);
		const [item] = JSON.parse(csl);
		for (const key of ['title', 'author', 'container-title', 'publisher']) {
			expect(item).not.toHaveProperty(key);
		}
	});
});

describe('the citation of a source', () => {
	it('is the CSL-JSON of the dataset', () => {
		const { csl, permalink } = sourceCitation('herald', citable);
		expect(JSON.parse(csl)).toEqual([citable.written.sources[0]]);
		expect(permalink).toBe(`/s/herald?version=${version}`);
	});
});

describe('the citation of the dataset', () => {
	it('names its version and every source', () => {
		expect(datasetCitation(citable).text).toBe(
			`Dateline [dataset], version ${version}. Coded from The Herald; Gazette. /table?version=${version}\n`
		);
	});
});

describe('every BibLaTeX text', () => {
	it('is read back as what was cited', () => {
		const all = [
			...citable.dataset.events.flatMap(({ id }) => eventCitations(id, citable)),
			sourceCitation('gazette', citable),
			datasetCitation(citable)
		];
		for (const { bibtex, csl } of all) {
			const [written] = JSON.parse(csl);
			const [read] = new Cite(bibtex).data;
			expect(read?.id).toBe(written.id);
			expect(read?.['URL']).toBe(written.URL);
			expect(read?.['version']).toBe(written.version);
			expect(read?.['issued']).toEqual(written.issued);
		}
	});
});

describe('citationText', () => {
	it('joins authors and ends in one full stop', () => {
		expect(
			citationText({
				id: 'a',
				type: 'report',
				author: [{ family: 'Marsh', given: 'Ada' }, { literal: 'The Desk' }],
				title: 'A report',
				publisher: 'The Press',
				note: 'Second edition.'
			})
		).toBe('Ada Marsh and The Desk, “A report”, The Press. Second edition.');
	});
});
