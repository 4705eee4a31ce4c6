import type { AudienceState, ShowMessage } from './showMessages';

/** What a presenter has heard of the audience windows of its briefing. */
export interface Audiences {
	windows: readonly AudienceWindow[];
	/** Sessions that said they end. What is heard of them later was said before. */
	ended: readonly string[];
}

export interface AudienceWindow {
	session: string;
	/** Of the last message that counted. */
	sequence: number;
	state: AudienceState;
	/** When it was last heard, in ms. */
	heard: number;
}

export const NO_AUDIENCE: Audiences = { windows: [], ended: [] };

/** More closed windows than one talk has. */
const MOST_ENDED = 50;

/** The same again where the message tells nothing new. */
export function hear(audiences: Audiences, message: ShowMessage, now: number): Audiences {
	const { session, sender, sequence } = message;
	if (session === '' || session !== sender || audiences.ended.includes(session)) return audiences;
	const others = audiences.windows.filter((one) => one.session !== session);
	if (message.kind === 'bye') {
		return { windows: others, ended: [...audiences.ended, session].slice(-MOST_ENDED) };
	}
	const known = audiences.windows.find((one) => one.session === session);
	if (message.kind !== 'state' || (known && known.sequence >= sequence)) return audiences;
	const heard = { session, sequence, state: message.state, heard: now };
	return { ...audiences, windows: [...others, heard] };
}

/** Without the windows that have said nothing for so long that they must be gone. */
export function forgetSilent(audiences: Audiences, since: number): Audiences {
	const windows = audiences.windows.filter(({ heard }) => heard >= since);
	return windows.length === audiences.windows.length ? audiences : { ...audiences, windows };
}

/** Of several audience windows the newest leads: it is the one that the presenter has just opened. */
export function leaderOf({ windows }: Audiences): AudienceWindow | null {
	return windows.reduce<AudienceWindow | null>(
		(newest, one) => (newest && newest.session > one.session ? newest : one),
		null
	);
}

/** A name for a show that sorts after those of the shows that began before it. */
export function sessionName(began: number, random: string): string {
	return `${Math.max(0, Math.floor(began)).toString(36).padStart(10, '0')}-${random}`;
}
