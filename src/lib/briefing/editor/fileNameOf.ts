import { editing } from '$messages/editing';

/** "Who was blamed?" is saved as `who-was-blamed.md`. Letters of any script stay. */
export function fileNameOf(title: string): string {
	const name = title
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, 60);
	return `${name || editing.fileName}.md`;
}
