/**
 * What the windows of one show say to each other. An audience window owns the step: presenters ask it to change by
 * commands, and it answers with its state. Every window of the origin can speak on the channel, so nothing that is
 * heard is believed before `readMessage` has looked at each of its fields.
 */
export const PROTOCOL_VERSION = 1;

export interface Envelope {
	version: typeof PROTOCOL_VERSION;
	/** Of the briefing. */
	slug: string;
	/** The show of one audience window that this is from or for; '' for all of them. They sort by when they began. */
	session: string;
	/** The window that speaks. An audience window speaks by the name of its show. */
	sender: string;
	/** Rises with each message of a sender: of two, the later holds, whichever is heard first. */
	sequence: number;
}

export type ShowMessage = Envelope & ShowContent;

export type ShowContent =
	/** A presenter asks who is there. It says so again and again, so that a window that fell silent is missed. */
	| { kind: 'hello' }
	| { kind: 'state'; state: AudienceState }
	| { kind: 'command'; command: ShowCommand }
	| { kind: 'pointer'; at: SharedPoint | null }
	/** All that is drawn on a step. */
	| { kind: 'ink'; number: number; strokes: readonly (readonly SharedPoint[])[] }
	/** An audience window closes. */
	| { kind: 'bye' };

export interface AudienceState {
	/** The step on show, from 1. */
	number: number;
	blank: 'black' | 'white' | null;
	/** Of its stage, width by height: so that the presenter points at what the audience sees there. */
	aspect: number;
}

export type ShowCommand =
	| { name: 'next' | 'previous' | 'first' | 'last' }
	| { name: 'go'; number: number }
	/** The step that a frozen presenter has gone to; it changes behind a blank screen too. */
	| { name: 'resume'; number: number }
	/** The same again shows the stage. */
	| { name: 'blank'; blank: 'black' | 'white' };

/** A point of the stage: 0 to 1 from its left and from its top. */
export interface SharedPoint {
	x: number;
	y: number;
}

/** More steps than any briefing has, and more ink than a hand draws on one. */
const MOST = { steps: 100_000, strokes: 500, points: 5_000, name: 200 };

/** What was heard on the channel, where it is a message on this briefing; null for all else. Never throws. */
export function readMessage(value: unknown, slug: string): ShowMessage | null {
	if (!isRecord(value)) return null;
	const { version, session, sender, sequence } = value;
	if (version !== PROTOCOL_VERSION || value['slug'] !== slug) return null;
	if (!isName(session) || !isName(sender) || !isCount(sequence)) return null;
	const content = readContent(value);
	return content && { version, slug, session, sender, sequence, ...content };
}

function readContent(value: Record<string, unknown>): ShowContent | null {
	const { kind, at, number, strokes } = value;
	switch (kind) {
		case 'hello':
		case 'bye':
			return { kind };
		case 'state': {
			const state = readState(value['state']);
			return state && { kind, state };
		}
		case 'command': {
			const command = readCommand(value['command']);
			return command && { kind, command };
		}
		case 'pointer': {
			const point = at === null ? null : readPoint(at);
			return at === null || point ? { kind, at: point } : null;
		}
		case 'ink': {
			const read = readStrokes(strokes);
			return read && isStep(number) ? { kind, number, strokes: read } : null;
		}
		default:
			return null;
	}
}

function readState(value: unknown): AudienceState | null {
	if (!isRecord(value)) return null;
	const { number, blank, aspect } = value;
	if (!isStep(number) || (blank !== null && !isBlank(blank)) || !isAspect(aspect)) return null;
	return { number, blank, aspect };
}

function readCommand(value: unknown): ShowCommand | null {
	if (!isRecord(value)) return null;
	const { name, number, blank } = value;
	switch (name) {
		case 'next':
		case 'previous':
		case 'first':
		case 'last':
			return { name };
		case 'go':
		case 'resume':
			return isStep(number) ? { name, number } : null;
		case 'blank':
			return isBlank(blank) ? { name, blank } : null;
		default:
			return null;
	}
}

function readStrokes(value: unknown): SharedPoint[][] | null {
	if (!Array.isArray(value) || value.length > MOST.strokes) return null;
	const strokes: SharedPoint[][] = [];
	for (const line of value as unknown[]) {
		if (!Array.isArray(line) || line.length > MOST.points) return null;
		const points = (line as unknown[]).map(readPoint);
		if (points.includes(null)) return null;
		strokes.push(points.filter((point) => point !== null));
	}
	return strokes;
}

function readPoint(value: unknown): SharedPoint | null {
	if (!isRecord(value)) return null;
	const { x, y } = value;
	return isShare(x) && isShare(y) ? { x, y } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function isName(value: unknown): value is string {
	return typeof value === 'string' && value.length <= MOST.name;
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isStep(value: unknown): value is number {
	return isCount(value) && value >= 1 && value <= MOST.steps;
}

function isShare(value: unknown): value is number {
	return typeof value === 'number' && value >= 0 && value <= 1;
}

function isAspect(value: unknown): value is number {
	return typeof value === 'number' && value > 0 && value < Infinity;
}

function isBlank(value: unknown): value is 'black' | 'white' {
	return value === 'black' || value === 'white';
}
