import { describe, expect, it } from 'vitest';
import { cardTags, readSiteAddress } from './cardTags';

const page = {
	title: 'A “title” & "more"',
	description: '<b>',
	type: 'article' as const,
	path: '/events/kerman',
	picture: { path: '/cards/kerman.png', width: 1200, height: 630, alt: 'Kerman' }
};

describe('cardTags', () => {
	it('names the picture by its whole address where the host is known', () => {
		const tags = cardTags(page, 'https://example.org');
		expect(tags).toContain(
			'<meta property="og:image" content="https://example.org/cards/kerman.png" />'
		);
		expect(tags).toContain(
			'<meta property="og:url" content="https://example.org/events/kerman" />'
		);
	});

	it('begins with a slash, and names no page, where it is not', () => {
		const tags = cardTags(page, null);
		expect(tags).toContain('<meta property="og:image" content="/cards/kerman.png" />');
		expect(tags).not.toContain('og:url');
	});

	it('lets no text become markup', () => {
		const tags = cardTags(page, null);
		expect(tags).toContain('content="A “title” &amp; &quot;more&quot;"');
		expect(tags).toContain('content="&lt;b&gt;"');
	});
});

describe('readSiteAddress', () => {
	it('takes the host alone', () => {
		expect(readSiteAddress('https://example.org/')).toBe('https://example.org');
		expect(readSiteAddress(' ')).toBeNull();
	});

	it.each(['example.org', 'ftp://example.org'])('refuses %s, with the fix', (setting) => {
		expect(() => readSiteAddress(setting)).toThrow('Fix: write the address of the host');
	});
});
