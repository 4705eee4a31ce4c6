import { expect, it } from 'vitest';
import { withoutAbsentParts, withoutTextOfPicture, withPropertiesFirst } from './mendSlides';

it('leaves the properties of a paragraph before its first run alone', () => {
	const run = (text: string) => `<a:r><a:rPr b="1"/><a:t>${text}</a:t></a:r>`;
	const first = '<a:pPr marL="1"><a:buChar char="•"/></a:pPr>';
	const again = '<a:pPr indent="0"><a:buNone/></a:pPr>';
	expect(
		withPropertiesFirst(
			`<a:p>${first}${run('a')}${again}${run('b')}<a:pPr indent="0"/>${run('c')}</a:p><a:p>${again}${run('d')}</a:p>`
		)
	).toBe(`<a:p>${first}${run('a')}${run('b')}${run('c')}</a:p><a:p>${again}${run('d')}</a:p>`);
});

it('lists the parts that are there', () => {
	const listed = (name: string) => `<Override PartName="/${name}" ContentType="x"/>`;
	expect(
		withoutAbsentParts(
			`<Types>${listed('ppt/a.xml')}${listed('ppt/b.xml')}</Types>`,
			new Set(['ppt/a.xml'])
		)
	).toBe(`<Types>${listed('ppt/a.xml')}</Types>`);
});

it('takes the text off the picture on a page of notes and leaves that of the notes', () => {
	const shape = (type: string, text: string) =>
		`<p:sp><p:nvPr><p:ph type="${type}" idx="2"/></p:nvPr><p:spPr/>${text}</p:sp>`;
	const text = '<p:txBody><a:p/></p:txBody>';
	expect(withoutTextOfPicture(shape('sldImg', text) + shape('body', text))).toBe(
		shape('sldImg', '') + shape('body', text)
	);
	expect(withoutTextOfPicture(shape('sldImg', '') + shape('body', text))).toBe(
		shape('sldImg', '') + shape('body', text)
	);
});
