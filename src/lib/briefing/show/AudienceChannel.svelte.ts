import { sessionName } from '$lib/domain/briefing/audiences';
import { LatestOnly } from '$lib/domain/briefing/latest';
import { obey } from '$lib/domain/briefing/showCommands';
import type { ShowMessage } from '$lib/domain/briefing/showMessages';
import type { Show, StagePoint } from './Show.svelte';
import { openShowPort, randomName, type ShowPort } from './showPort';

/** A pointer that rests for so long is no longer meant. */
const POINTER_IDLE_MS = 2500;

/**
 * The audience window's end of the channel: it does what presenters ask and tells them what it shows. Made in
 * `onMount`, destroyed with the page.
 */
export class AudienceChannel {
	#show: Show;
	#slug: string;
	#session = '';
	#port!: ShowPort;
	#latest = new LatestOnly();
	#idle: ReturnType<typeof setTimeout> | undefined;
	/** As they were last heard: they are not said back. */
	#heardStrokes: Show['strokes'];
	#stop: () => void;

	constructor(show: Show, slug: string) {
		this.#show = show;
		this.#slug = slug;
		this.#heardStrokes = show.strokes;
		this.#open();
		this.#stop = $effect.root(() => {
			$effect(() => this.#tellState());
			$effect(() => this.#tellStrokes());
		});
		addEventListener('pagehide', this.#leave);
		addEventListener('resize', this.#tellAgain);
		// A page that comes back from the browser's cache was said to be gone.
		addEventListener('pageshow', this.#comeBack);
	}

	destroy(): void {
		this.#leave();
		this.#stop();
		this.#port.close();
		removeEventListener('pagehide', this.#leave);
		removeEventListener('resize', this.#tellAgain);
		removeEventListener('pageshow', this.#comeBack);
	}

	#open(): void {
		this.#session = sessionName(Date.now(), randomName());
		this.#port = openShowPort(this.#slug, this.#session, (message) => this.#hear(message));
	}

	#hear(message: ShowMessage): void {
		if (message.session !== this.#session && message.session !== '') return;
		if (message.sender === this.#session || !this.#latest.isNew(message)) return;
		switch (message.kind) {
			case 'hello':
				return this.#tellState();
			case 'command':
				obey(this.#show, message.command);
				// An answer even where nothing changed: the presenter waits for it.
				return this.#tellState();
			case 'pointer':
				return this.#point(message.at);
			case 'ink':
				if (message.number === this.#show.number) {
					this.#show.strokes = this.#heardStrokes = message.strokes;
				}
				return;
			case 'state':
			case 'bye':
				return;
		}
	}

	#tellState(): void {
		const { number, blank } = this.#show;
		const aspect = innerWidth / Math.max(1, innerHeight) || 1;
		this.#port.say({ kind: 'state', state: { number, blank, aspect } }, this.#session);
	}

	#tellStrokes(): void {
		const { number, strokes } = this.#show;
		if (strokes === this.#heardStrokes) return;
		this.#heardStrokes = strokes;
		this.#port.say({ kind: 'ink', number, strokes }, this.#session);
	}

	#point(at: StagePoint | null): void {
		clearTimeout(this.#idle);
		this.#show.pointer = at;
		if (at) this.#idle = setTimeout(() => (this.#show.pointer = null), POINTER_IDLE_MS);
	}

	#tellAgain = () => this.#tellState();

	#leave = () => {
		clearTimeout(this.#idle);
		this.#port.say({ kind: 'bye' }, this.#session);
	};

	#comeBack = ({ persisted }: PageTransitionEvent) => {
		if (!persisted) return;
		this.#port.close();
		this.#open();
		this.#tellState();
	};
}
