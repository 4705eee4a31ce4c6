// @vitest-environment node
import { expect, it } from 'vitest';
import { elementsOf } from './html.js';

it('reads elements in order with what their attributes say', () => {
	const html = `<!doctype html><html lang="en"><body><a HREF='/b?x=1&amp;y=2' download>a > b</a><br/></body>`;
	const elements = elementsOf(html);
	expect(elements.map(({ name }) => name)).toEqual(['html', 'body', 'a', 'br']);
	expect(elements[2]?.attributes).toEqual(
		new Map([
			['href', '/b?x=1&y=2'],
			['download', '']
		])
	);
	expect(html.slice(elements[2]?.offset)).toMatch(/^<a HREF/);
});

it('takes what stands in scripts, titles, values and comments for no element', () => {
	const html = `<!-- <p> --><title>1 <b> 2</title><script>if (a<b) "<img>"</script><i title="<u>"></i>`;
	const elements = elementsOf(html);
	expect(elements.map(({ name }) => name)).toEqual(['title', 'script', 'i']);
	expect(elements[1]?.text).toBe('if (a<b) "<img>"');
	expect(elements[2]?.attributes.get('title')).toBe('<u>');
});

it('takes the first of two attributes with one name, as browsers do', () => {
	const [element] = elementsOf('<a href="/first" href="/second">');
	expect(element?.attributes.get('href')).toBe('/first');
});
