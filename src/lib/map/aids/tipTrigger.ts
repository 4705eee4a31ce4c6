/** A pointer that passes by asks for nothing; one that leaves may be on its way to the tooltip. */
const REST_MS = 120;
const LEAVE_MS = 200;

/**
 * Tells the key of the mark whose tooltip is due, and null when it is over: under the pointer of a mouse or a pen after
 * a moment, and with the focus of a keyboard at once. The pointer may go onto the tooltip; Escape, a press and what the
 * press does end it. Returns its own undo.
 */
export function tipTrigger(box: HTMLElement, ontip: (key: string | null) => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const soon = (key: () => string | null, wait: number) => {
		clearTimeout(timer);
		timer = setTimeout(() => ontip(key()), wait);
	};
	const now = (key: string | null) => {
		clearTimeout(timer);
		ontip(key);
	};
	const focused = () => {
		const { activeElement } = document;
		return activeElement?.matches(':focus-visible') ? keyOf(activeElement) : null;
	};
	const listeners: readonly [string, (event: never) => void][] = [
		[
			'pointerover',
			({ target, pointerType, buttons }: PointerEvent) => {
				if (pointerType === 'touch' || buttons !== 0) return;
				if (isTip(target)) return clearTimeout(timer);
				const key = keyOf(target);
				if (key === null) soon(focused, LEAVE_MS);
				else soon(() => key, REST_MS);
			}
		],
		['pointerleave', () => soon(focused, LEAVE_MS)],
		['pointerdown', ({ target }: PointerEvent) => !isTip(target) && now(null)],
		['focusin', ({ target }: FocusEvent) => now(keyOf(target) === null ? null : focused())],
		// Asked a moment later: what has the focus may be going away while the page changes, when nothing may be told.
		['focusout', () => soon(focused, 0)]
	];
	const onkeydown = ({ key }: KeyboardEvent) => key === 'Escape' && now(null);
	for (const [type, listener] of listeners) box.addEventListener(type, listener as EventListener);
	document.addEventListener('keydown', onkeydown, { capture: true });
	return () => {
		clearTimeout(timer);
		for (const [type, listener] of listeners)
			box.removeEventListener(type, listener as EventListener);
		document.removeEventListener('keydown', onkeydown, { capture: true });
	};
}

function keyOf(target: EventTarget | null): string | null {
	if (!(target instanceof Element)) return null;
	return target.closest('[data-spot]')?.getAttribute('data-spot') ?? null;
}

function isTip(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest('[role="tooltip"]') !== null;
}
