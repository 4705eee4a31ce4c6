/**
 * Remembers what had the focus when something opened over the map, and gives it back when it closes. What is gone by
 * then, as a mark that has joined a group, is stood in for.
 */
export class ReturnFocus {
	#opener: Element | null = null;
	/** Whether something is open that gives the focus back. */
	#isOwed = false;

	/** @param givesBack false where the focus is to go to nothing when what opens now closes */
	opened(givesBack = true): void {
		this.#isOwed = givesBack;
		const { activeElement } = document;
		if (activeElement !== document.body) this.#opener = activeElement;
	}

	/**
	 * Null where there is nothing to give back: nothing was open, nothing is owed, or the reader is elsewhere by now.
	 * @param popup what closes
	 * @param instead asked where the opener is gone
	 */
	closed(popup: Element | null, instead: () => Element | null): (() => void) | null {
		const { activeElement } = document;
		const isFree = activeElement === document.body || popup?.contains(activeElement) === true;
		const [wasOwed, opener] = [this.#isOwed, this.#opener];
		this.#isOwed = false;
		this.#opener = null;
		return wasOwed && isFree ? () => focus(opener?.isConnected ? opener : instead()) : null;
	}
}

function focus(element: Element | null): void {
	if (element instanceof HTMLElement || element instanceof SVGElement) {
		element.focus({ preventScroll: true });
	}
}
