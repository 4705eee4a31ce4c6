/** After so long without a hand the cursor and the controls go. */
const IDLE_MS = 5000;

/** Whether nobody has a hand on the show. */
export class Idle {
	now = $state(false);
	#timer: ReturnType<typeof setTimeout> | undefined;

	stir = (): void => {
		this.now = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.now = true), IDLE_MS);
	};

	/** Counts from now until the returned undo is called. */
	watch(): () => void {
		this.stir();
		return () => clearTimeout(this.#timer);
	}
}
