import { describe, expect, it } from 'vitest';
import { DEFAULT_EMBED, readEmbed, writeEmbed } from './embed';
import { embedSnippet } from './embedSnippet';

describe('the options of an embedded map', () => {
	it('come back as they were written, beside the view', () => {
		const options = { list: true, legend: true, title: false, theme: 'dark' } as const;
		const query = writeEmbed('?event=kerman&at=4/30/57', options);
		expect(query).toBe('?event=kerman&at=4/30/57&list=1&legend=1&title=0&theme=dark');
		expect(readEmbed(query)).toEqual(options);
	});

	it('leave nothing in the address where they are the default', () => {
		expect(writeEmbed('', DEFAULT_EMBED)).toBe('');
		expect(readEmbed('')).toEqual(DEFAULT_EMBED);
	});

	it('fall back where they cannot be read', () => {
		expect(readEmbed('?list=yes&legend=&title=no&theme=pink')).toEqual(DEFAULT_EMBED);
	});
});

describe('the code for another page', () => {
	it('is one frame, in a sandbox that lets links open as whole pages', () => {
		expect(
			embedSnippet({
				address: 'https://example.org/embed?event=kerman&list=1',
				title: 'The "ceremony" <Kerman>',
				height: 480
			})
		).toBe(
			'<iframe src="https://example.org/embed?event=kerman&amp;list=1" title="The &quot;ceremony&quot; &lt;Kerman>" width="100%" height="480" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>'
		);
	});
});
