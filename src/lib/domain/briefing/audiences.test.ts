import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	forgetSilent,
	hear,
	leaderOf,
	NO_AUDIENCE,
	sessionName,
	type Audiences
} from './audiences';
import { LatestOnly } from './latest';
import { goBehindBlank, obey, type Commanded } from './showCommands';
import {
	PROTOCOL_VERSION,
	type AudienceState,
	type ShowCommand,
	type ShowContent,
	type ShowMessage
} from './showMessages';

const STEPS = 9;

/** A show without a screen. */
class Window implements Commanded {
	number = 1;
	blank: AudienceState['blank'] = null;
	#sequence = 0;
	#latest = new LatestOnly();

	readonly name: string;

	constructor(name: string) {
		this.name = name;
	}

	say(content: ShowContent, session = this.name): ShowMessage {
		const sequence = this.#sequence++;
		return {
			version: PROTOCOL_VERSION,
			slug: 's',
			session,
			sender: this.name,
			sequence,
			...content
		};
	}
	state(): ShowMessage {
		return this.say({
			kind: 'state',
			state: { number: this.number, blank: this.blank, aspect: 1 }
		});
	}
	hear(message: ShowMessage): void {
		if (message.kind !== 'command' || message.session !== this.name) return;
		if (this.#latest.isNew(message)) obey(this, message.command);
	}
	go(number: number) {
		if (!this.blank) this.number = Math.min(STEPS, Math.max(1, number));
	}
	next() {
		this.go(this.number + 1);
	}
	previous() {
		this.go(this.number - 1);
	}
	first() {
		this.go(1);
	}
	last() {
		this.go(STEPS);
	}
	toggleBlank(kind: 'black' | 'white') {
		this.blank = this.blank === kind ? null : kind;
	}
}

const command = fc.oneof(
	fc.constantFrom<ShowCommand>({ name: 'next' }, { name: 'previous' }, { name: 'last' }),
	fc.record({ name: fc.constantFrom('go', 'resume'), number: fc.integer({ min: 1, max: 20 }) }),
	fc.record({ name: fc.constant('blank' as const), blank: fc.constantFrom('black', 'white') })
) as fc.Arbitrary<ShowCommand>;

/** What may become of a message on its way: lost, heard once or twice, and when. */
const fate = fc.record({ copies: fc.integer({ min: 0, max: 2 }), delay: fc.nat(30) });

/** Messages as they are heard: late ones after those that were said later. */
function delivered(said: { message: ShowMessage; copies: number; delay: number }[]): ShowMessage[] {
	return said
		.flatMap(({ message, copies, delay }, index) =>
			Array.from({ length: copies }, (_, copy) => ({ message, at: index + delay * (copy + 1) }))
		)
		.sort((a, b) => a.at - b.at)
		.map(({ message }) => message);
}

const listen = (audiences: Audiences, messages: ShowMessage[]) =>
	messages.reduce((heard, message) => hear(heard, message, 0), audiences);

describe('a presenter and its audience windows', () => {
	it('agree on the step at the next state, whatever was lost, doubled or heard out of turn', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(command, fate, fate), { maxLength: 40 }), (story) => {
				const audience = new Window('0-audience');
				const presenter = new Window('presenter');
				const commands = delivered(
					story.map(([said, how]) => ({
						message: presenter.say({ kind: 'command', command: said }, audience.name),
						...how
					}))
				);
				const answers = commands.map((message, index) => {
					audience.hear(message);
					return { message: audience.state(), ...(story[index % story.length]?.[2] ?? FATE) };
				});
				const heard = listen(NO_AUDIENCE, delivered(answers));
				const { number, blank } = audience;
				expect(leaderOf(listen(heard, [audience.state()]))?.state).toMatchObject({ number, blank });
			})
		);
	});

	it('agree on the newest window, whoever else opened and closed', () => {
		const events = fc.array(
			fc.record({
				window: fc.nat(4),
				act: fc.constantFrom('state', 'state', 'bye'),
				number: fc.integer({ min: 1, max: STEPS }),
				how: fate
			}),
			{ maxLength: 40 }
		);
		fc.assert(
			fc.property(events, (story) => {
				const windows = Array.from({ length: 5 }, (_, i) => new Window(sessionName(i * 1e12, 'x')));
				const closed = new Set<Window>();
				const said = story.flatMap(({ window: index, act, number, how }) => {
					const window = windows[index];
					if (!window || closed.has(window)) return [];
					window.number = number;
					if (act === 'bye') closed.add(window);
					return [
						{ message: act === 'bye' ? window.say({ kind: 'bye' }) : window.state(), ...how }
					];
				});
				const open = windows.filter((window) => !closed.has(window));
				// A goodbye that is lost is made up for by silence.
				const ends = [...closed].map((window) => window.say({ kind: 'bye' }));
				const heard = listen(NO_AUDIENCE, [
					...delivered(said),
					...ends,
					...open.map((window) => window.state())
				]);
				expect(leaderOf(heard)?.session).toBe(open.at(-1)?.name);
				expect(leaderOf(heard)?.state.number).toBe(open.at(-1)?.number);
				expect(heard.windows.length).toBe(open.length);
			})
		);
	});
});

const FATE = { copies: 1, delay: 0 };

describe('hear', () => {
	const audience = new Window('0-audience');
	const [early, late] = [audience.state(), audience.state()];

	it('keeps what it has where a message tells nothing new', () => {
		const heard = hear(NO_AUDIENCE, late, 0);
		expect(hear(heard, early, 1)).toBe(heard);
		expect(hear(heard, late, 1)).toBe(heard);
	});

	it('takes no state from one who speaks for another', () => {
		expect(hear(NO_AUDIENCE, { ...late, sender: 'somebody' }, 0)).toBe(NO_AUDIENCE);
	});

	it('does not bring back a window that has closed', () => {
		const ended = hear(hear(NO_AUDIENCE, early, 0), audience.say({ kind: 'bye' }), 1);
		expect(leaderOf(hear(ended, late, 2))).toBeNull();
	});

	it('misses who falls silent, until it speaks again', () => {
		const heard = hear(NO_AUDIENCE, early, 1000);
		expect(forgetSilent(heard, 1000)).toBe(heard);
		const silent = forgetSilent(heard, 1001);
		expect(leaderOf(silent)).toBeNull();
		expect(leaderOf(hear(silent, late, 2000))?.session).toBe(audience.name);
	});
});

describe('a command', () => {
	it('goes nowhere on a blank stage, but for what a frozen presenter decided', () => {
		const window = new Window('w');
		obey(window, { name: 'blank', blank: 'black' });
		obey(window, { name: 'next' });
		expect(window.number).toBe(1);
		obey(window, { name: 'resume', number: 4 });
		expect([window.number, window.blank]).toEqual([4, 'black']);
		goBehindBlank(window, 5);
		obey(window, { name: 'blank', blank: 'black' });
		expect([window.number, window.blank]).toEqual([5, null]);
	});
});

describe('sessionName', () => {
	it('sorts by when the show began', () => {
		fc.assert(
			fc.property(fc.nat(2 ** 50), fc.nat(2 ** 50), fc.string(), fc.string(), (a, b, x, y) => {
				fc.pre(a < b);
				expect(sessionName(a, x) < sessionName(b, y)).toBe(true);
			})
		);
	});
});
