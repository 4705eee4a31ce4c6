/**
 * Remembers what had the focus when something opened over the map, and gives it back when it closes. What is gone by
 * then, as a mark that has joined a group, is stood in for.
 */
export class ReturnFocus {
	#opener: Element | null = null;

	opened(): void {
		const { activeElement } = document;
		if (activeElement !== document.body) this.#opener = activeElement;
	}

	/**
	 * @param popup what closes; a reader who is elsewhere by now is left there
	 * @param instead asked where the opener is gone
	 */
	closed(popup: Element | null, instead: () => Element | null): (() => void) | null {
		const { activeElement } = document;
		const isFree = activeElement === document.body || popup?.contains(activeElement) === true;
		const opener = this.#opener;
		this.#opener = null;
		return isFree ? () => focus(opener?.isConnected ? opener : instead()) : null;
	}
}

function focus(element: Element | null): void {
	if (element instanceof HTMLElement || element instanceof SVGElement) {
		element.focus({ preventScroll: true });
	}
}
