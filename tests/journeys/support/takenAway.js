import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ heading: string, figures: string[], sources: string[], progress: string }} StepFacts
 */

/**
 * What each step says, as the pages on the screen have it.
 * @param {Page} page the page for paper, or the one file
 * @returns {Promise<StepFacts[]>}
 */
export async function stepsOn(page) {
	return page.locator('[data-page][id^="step-"]').evaluateAll((steps) =>
		steps.map((step) => {
			/** @param {string} selector */
			const texts = (selector) =>
				[...step.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');
			return {
				heading: texts('h2')[0] ?? '',
				figures: texts('.number, .said, td > bdi, .value'),
				sources: texts('li .name'),
				progress: texts('.progress [aria-hidden]')[0] ?? ''
			};
		})
	);
}

/** Words of a text, however it is broken into lines and parts. @param {string} text */
export function bare(text) {
	return text.normalize('NFKC').replaceAll(/[\s\u2060\u00ad]/g, '');
}

/**
 * The text of each page of a PDF, and the size of each in points.
 * @param {Uint8Array} bytes
 */
export async function readPdf(bytes) {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const pages = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const page = await document.getPage(number);
		const { items } = await page.getTextContent();
		const { width, height } = page.getViewport({ scale: 1 });
		const text = items.map((item) => ('str' in item ? item.str : '')).join('');
		pages.push({ text: bare(text), width: Math.round(width), height: Math.round(height) });
	}
	return pages;
}

/**
 * The text of each slide of a PowerPoint file, that of its notes, and the bytes of its picture.
 * @param {string} path
 */
export async function readSlides(path) {
	const zip = await JSZip.loadAsync(readFileSync(path));
	const count = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	return Promise.all(
		count.map(async (_, index) => {
			const number = index + 1;
			/** @param {string} name */
			const textOf = async (name) => {
				const xml = (await zip.file(name)?.async('string')) ?? '';
				return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => unescaped(text));
			};
			const relations = await zip.file(`ppt/slides/_rels/slide${number}.xml.rels`)?.async('string');
			const [, picture] = /Target="\.\.\/(media\/[^"]+\.png)"/.exec(relations ?? '') ?? [];
			return {
				text: bare((await textOf(`ppt/slides/slide${number}.xml`)).join('')),
				notes: bare((await textOf(`ppt/notesSlides/notesSlide${number}.xml`)).join('')),
				picture: picture ? await zip.file(`ppt/${picture}`)?.async('uint8array') : undefined
			};
		})
	);
}

/** @param {string} text */
function unescaped(text) {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}
