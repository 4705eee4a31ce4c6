import {
	PROTOCOL_VERSION,
	readMessage,
	type ShowContent,
	type ShowMessage
} from '$lib/domain/briefing/showMessages';

const CHANNEL = 'dateline-show';

/** One window's end of the channel that all windows of a briefing share. Where browsers have none, it is silent. */
export interface ShowPort {
	readonly isOpen: boolean;
	/** `session`: the show that it is from or for; '' for all of them. */
	say(content: ShowContent, session: string): void;
	close(): void;
}

/** `sender` names the window. */
export function openShowPort(
	slug: string,
	sender: string,
	heard: (message: ShowMessage) => void
): ShowPort {
	if (typeof BroadcastChannel === 'undefined') {
		return { isOpen: false, say: () => undefined, close: () => undefined };
	}
	const channel = new BroadcastChannel(CHANNEL);
	let sequence = 0;
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const message = readMessage(data, slug);
		if (message) heard(message);
	};
	return {
		isOpen: true,
		say(content, session) {
			const envelope = { version: PROTOCOL_VERSION, slug, session, sender, sequence: sequence++ };
			channel.postMessage({ ...envelope, ...content });
		},
		close: () => channel.close()
	};
}

/** A name that no other window has. Not `randomUUID`, which browsers keep from pages without https. */
export function randomName(): string {
	return [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
}
