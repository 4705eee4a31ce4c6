import { cards as words } from '$messages/cards';

/** What a page says of itself to sites that show a link to it. Texts are plain, addresses are paths of the site. */
export interface SharedPage {
	title: string;
	description: string;
	/** An `article` is about one thing. */
	type: 'website' | 'article';
	path: string;
	picture: { path: string; width: number; height: number; alt: string };
}

/**
 * Where the site is published, without a path. Null where it is not said: a build does not know its host, and addresses
 * then begin with a slash.
 * @throws where it cannot be used, with what to do
 */
export function readSiteAddress(setting: string): string | null {
	const text = setting.trim();
	if (text === '') return null;
	const address = URL.canParse(text) ? new URL(text) : null;
	if (!address || !/^https?:$/.test(address.protocol)) {
		throw new Error(
			`PUBLIC_SITE_URL is "${text}". Fix: write the address of the host, as "https://example.org"; a folder goes into BASE_PATH.`
		);
	}
	return address.origin;
}

/** Markup for the head of a page. Crawlers read it there and run no scripts, so it is none of the page's components. */
export function cardTags(page: SharedPage, site: string | null): string {
	const { title, description, type, path, picture } = page;
	const at = (address: string) => (site ?? '') + address;
	const tags: [string, string][] = [
		['og:site_name', words.name],
		['og:type', type],
		['og:title', title],
		['og:description', description],
		...(site === null ? [] : [['og:url', at(path)] as [string, string]]),
		['og:image', at(picture.path)],
		['og:image:type', 'image/png'],
		['og:image:width', String(picture.width)],
		['og:image:height', String(picture.height)],
		['og:image:alt', picture.alt]
	];
	return [
		...tags.map(([name, content]) => `<meta property="${name}" content="${escaped(content)}" />`),
		'<meta name="twitter:card" content="summary_large_image" />'
	].join('\n\t\t');
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
