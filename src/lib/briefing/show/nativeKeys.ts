/** Whether a key press is answered by what has the focus: a link, a button, a field, or text that scrolls. */
export function isAnsweredNatively({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof HTMLElement || target instanceof SVGElement)) return false;
	if (target.matches('input, select, textarea')) return true;
	if (key === 'Enter' || key === ' ') return target.closest('a[href], button, summary') !== null;
	const isOver = target.scrollHeight > target.clientHeight;
	return (
		(key === 'ArrowUp' || key === 'ArrowDown') &&
		target.matches('[data-stage-text]:focus-visible') &&
		isOver
	);
}
