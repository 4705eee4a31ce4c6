/** SHA-256 of a text (as UTF-8) or of bytes, as 64 hexadecimal digits. */
export async function sha256(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const hash = await crypto.subtle.digest('SHA-256', bytes);
	return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Names a state of the data: the first 12 digits of a hash of every text with its name. */
export async function versionOf(texts: Readonly<Record<string, string>>): Promise<string> {
	const lines = await Promise.all(
		Object.keys(texts)
			.sort()
			.map(async (name) => `${name} ${await sha256(texts[name] ?? '')}`)
	);
	return (await sha256(lines.join('\n'))).slice(0, 12);
}
