/** A canvas waits for no font. */
export async function fontsReady(
	families = [getComputedStyle(document.body).fontFamily]
): Promise<void> {
	await Promise.all(
		families.flatMap((family) =>
			[450, 500, 600, 650].map((weight) =>
				document.fonts.load(`${weight} 13px ${family}`, document.title)
			)
		)
	);
	await document.fonts.ready;
}

/** Throws where the canvas is larger than the browser can draw. */
export async function pngBlob(canvas: HTMLCanvasElement): Promise<Blob> {
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('The picture of a map could not be made.');
	return blob;
}
