/** Digits older than this were typed by accident. */
const FORGET_MS = 4000;
const MOST_DIGITS = 4;

/** The number of a step while it is typed. */
export class TypedNumber {
	text = $state('');
	#timer: ReturnType<typeof setTimeout> | undefined;

	add(digit: string): void {
		this.text = (this.text + digit).slice(-MOST_DIGITS);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.clear(), FORGET_MS);
	}

	/** The number, once; null where none was typed. */
	take(): number | null {
		const { text } = this;
		this.clear();
		return text === '' ? null : Number(text);
	}

	clear(): void {
		clearTimeout(this.#timer);
		this.text = '';
	}
}
