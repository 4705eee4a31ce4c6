import type { Autoplay } from './autoplay';

/** What it runs: a `Show`. */
interface Steps {
	readonly number: number;
	readonly steps: number;
	next(): void;
	first(): void;
}

/** Runs a show by itself: from step to step, until a hand is laid on it. */
export class Kiosk {
	/** `paused`: a hand was laid on it, and it goes on when nobody has touched it for a while. */
	state = $state<'off' | 'playing' | 'paused'>('off');
	readonly #show: Steps;
	#how: () => Autoplay = () => ({ seconds: 20, loop: false, resume: 0 });
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(show: Steps) {
		this.#show = show;
	}

	/** At once where an address asks for it; else, once it is started, as the device has it at the time. */
	begin(asked: Autoplay, ofDevice: () => Autoplay): void {
		this.#how = asked.seconds > 0 ? () => asked : ofDevice;
		if (asked.seconds > 0) this.#play();
	}

	/** Starts, or stops for good. */
	toggle(): void {
		if (this.state === 'playing') this.stop();
		else this.#play();
	}

	stop(): void {
		clearTimeout(this.#timer);
		this.state = 'off';
	}

	/** Somebody does something: what they look at stays. */
	touch(): void {
		if (this.state === 'off') return;
		const { resume } = this.#how();
		clearTimeout(this.#timer);
		this.state = 'paused';
		if (resume > 0) this.#timer = setTimeout(() => this.#play(), resume * 1000);
	}

	#play(): void {
		this.state = 'playing';
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#goOn(), this.#how().seconds * 1000);
	}

	#goOn(): void {
		const { number, steps } = this.#show;
		if (number < steps) this.#show.next();
		else if (this.#how().loop) this.#show.first();
		else return this.stop();
		this.#play();
	}
}
