const SCHEMES = /^(https?|mailto):/;

/**
 * Where reports of errors go, with `{title}` and `{body}` where the text belongs: a form for new issues, or a mail
 * address. Null where none is set.
 * @throws where it cannot be used, with what to do
 */
export function readReportAddress(setting: string): string | null {
	const address = setting.trim();
	if (address === '') return null;
	if (!SCHEMES.test(address) || !address.includes('{title}') || !address.includes('{body}')) {
		throw new Error(
			`PUBLIC_REPORT_URL is "${address}". Fix: write an address with {title} and {body} in it, as ` +
				'"https://example.org/issues/new?title={title}&body={body}" or "mailto:desk@example.org?subject={title}&body={body}".'
		);
	}
	return address;
}

export function reportLink(address: string, title: string, body: string): string {
	// Mail programs want the line ends of mail.
	const text = address.startsWith('mailto:') ? body.replaceAll('\n', '\r\n') : body;
	return address.replaceAll(/\{(title|body)\}/g, (_, place) =>
		encodeURIComponent(place === 'title' ? title : text)
	);
}

/** A mail without a recipient: the reader knows whom to write to, or asks. */
export function mailLink(title: string, body: string): string {
	return reportLink('mailto:?subject={title}&body={body}', title, body);
}
