import {
	forgetSilent,
	hear,
	leaderOf,
	NO_AUDIENCE,
	type Audiences,
	type AudienceWindow
} from '$lib/domain/briefing/audiences';
import { LatestOnly } from '$lib/domain/briefing/latest';
import { goBehindBlank, obey } from '$lib/domain/briefing/showCommands';
import type { ShowCommand, ShowMessage } from '$lib/domain/briefing/showMessages';
import type { Show, StagePoint } from './Show.svelte';
import { openShowPort, randomName, type ShowPort } from './showPort';

/** How often a presenter asks who is there. Who answers neither of two such questions is gone. */
const ASK_MS = 2000;

/** How a presenter window stands to the audience's. */
export type AudienceLink = 'unavailable' | 'alone' | 'frozen' | 'catching-up' | 'in-step';

/**
 * The presenter window's end of the channel. With an audience it asks for every step and shows what it is answered;
 * alone, or while the audience is frozen, it goes by itself. Made in `onMount`, destroyed with the page.
 */
export class PresenterChannel {
	/** The audience stays where it is while the presenter goes on. */
	frozen = $state(false);
	#audiences = $state.raw<Audiences>(NO_AUDIENCE);
	#show: Show;
	#port: ShowPort;
	#latest = new LatestOnly();
	#asked: [number, number] = [-Infinity, -Infinity];
	#asking: ReturnType<typeof setInterval>;

	/** The audience window that is followed. */
	audience: AudienceWindow | null = $derived(leaderOf(this.#audiences));
	windows = $derived(this.#audiences.windows.length);
	/** What hides the audience's stage. */
	blank = $derived.by(() => (this.audience ? this.audience.state.blank : this.#show.blank));
	link: AudienceLink = $derived.by(() => {
		if (!this.audience) return this.#port.isOpen ? 'alone' : 'unavailable';
		if (this.frozen) return 'frozen';
		return this.audience.state.number === this.#show.number ? 'in-step' : 'catching-up';
	});

	constructor(show: Show, slug: string, { frozen = false } = {}) {
		this.#show = show;
		this.frozen = frozen;
		this.#port = openShowPort(slug, randomName(), (message) => this.#hear(message));
		this.#asking = setInterval(() => this.#ask(), ASK_MS);
		this.#ask();
	}

	destroy(): void {
		clearInterval(this.#asking);
		this.#port.close();
	}

	do(command: ShowCommand): void {
		const isOwn = this.frozen && command.name !== 'blank';
		if (!this.audience || isOwn) obey(this.#show, command);
		else this.#port.say({ kind: 'command', command }, this.audience.session);
	}

	/** Thawed, the audience comes to the presenter's step. */
	toggleFreeze(): void {
		this.frozen = !this.frozen;
		if (!this.audience) return;
		if (this.frozen) this.#show.blank = null;
		else this.#bring(this.audience);
	}

	point(at: StagePoint | null): void {
		this.#show.pointer = at;
		if (this.audience && !this.frozen) {
			this.#port.say({ kind: 'pointer', at }, this.audience.session);
		}
	}

	draw(strokes: Show['strokes']): void {
		this.#show.strokes = strokes;
		if (!this.audience || this.frozen) return;
		const { number } = this.#show;
		this.#port.say({ kind: 'ink', number, strokes }, this.audience.session);
	}

	#ask(): void {
		this.#replace(forgetSilent(this.#audiences, this.#asked[0]));
		this.#asked = [this.#asked[1], performance.now()];
		this.#port.say({ kind: 'hello' }, '');
	}

	#hear(message: ShowMessage): void {
		this.#replace(hear(this.#audiences, message, performance.now()));
		if (this.audience?.session !== message.sender || this.frozen) return;
		if (message.kind === 'state') {
			goBehindBlank(this.#show, this.audience.state.number);
			this.#show.blank = this.audience.state.blank;
		}
		const { kind } = message;
		if (kind === 'ink' && message.number === this.#show.number && this.#latest.isNew(message)) {
			this.#show.strokes = message.strokes;
		}
	}

	#replace(audiences: Audiences): void {
		const before = this.audience;
		this.#audiences = audiences;
		const after = this.audience;
		// The window that led has closed, and an older one is left: the talk goes on there.
		if (before && after && after.session < before.session && !this.frozen) this.#bring(after);
	}

	#bring({ session }: AudienceWindow): void {
		const { number } = this.#show;
		this.#port.say({ kind: 'command', command: { name: 'resume', number } }, session);
	}
}
