/**
 * Puts a text on the clipboard; where the browser does not let a page do that, selects it where it stands, so that the
 * reader can.
 */
export async function copyText(text: string, shown: Element): Promise<'copied' | 'selected'> {
	try {
		await navigator.clipboard.writeText(text);
		return 'copied';
	} catch {
		if (shown instanceof HTMLTextAreaElement) shown.select();
		else getSelection()?.selectAllChildren(shown);
		return 'selected';
	}
}

/** Hands a text over as a file. */
export function saveText(text: string, { name, type }: { name: string; type: string }): void {
	saveBlob(new Blob([text], { type }), name);
}

/** Hands anything over as a file. */
export function saveBlob(blob: Blob, name: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has begun by the next task; the text need not be kept longer.
	setTimeout(() => URL.revokeObjectURL(address));
}
