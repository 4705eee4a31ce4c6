/** Calls once the next frame is on the screen, unless the returned undo is called before. */
export function afterPaint(callback: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(callback);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
