import { flushSync, untrack } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Briefing } from '$lib/domain/briefing/briefing';
import { readLink } from '$lib/domain/link';
import type { Dataset } from '$lib/domain/records';
import { AudienceChannel } from './AudienceChannel.svelte';
import { PresenterChannel } from './PresenterChannel.svelte';
import { Show } from './Show.svelte';

/** The browser's, but that it says everything at once: the order of things is then the test's. */
class Channel {
	static all = new Set<Channel>();
	onmessage: ((event: { data: unknown }) => void) | null = null;
	constructor() {
		Channel.all.add(this);
	}
	postMessage(data: unknown) {
		for (const other of Channel.all) {
			// Said in an effect of one window, it is none of that effect's business what the others read.
			if (other !== this) untrack(() => other.onmessage?.({ data: structuredClone(data) }));
		}
	}
	close() {
		Channel.all.delete(this);
	}
}

const STEP = {
	heading: 'A step',
	caption: '',
	blocks: [],
	notes: '',
	link: '/',
	view: readLink(''),
	line: 1
};
const BRIEFING: Briefing = {
	title: 'A briefing',
	language: 'en',
	asOf: null,
	notes: 'public',
	minutes: null,
	steps: Array.from({ length: 9 }, () => STEP)
};
const SLUG = 'a-briefing';
const newShow = (number = 1) =>
	new Show(BRIEFING, { events: [], sources: [] } as unknown as Dataset, number);

const open: { destroy(): void }[] = [];
function audience(show: Show) {
	vi.advanceTimersByTime(1);
	const channel = new AudienceChannel(show, SLUG);
	open.push(channel);
	flushSync();
	return channel;
}
function presenter(show: Show, options = {}) {
	const channel = new PresenterChannel(show, SLUG, options);
	open.push(channel);
	return channel;
}

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
	for (const one of open.splice(0)) one.destroy();
	Channel.all.clear();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

describe('two windows of a show', () => {
	it('go in step, whoever is asked and whoever comes first', () => {
		const [own, theirs] = [newShow(), newShow(4)];
		const channel = presenter(own);
		expect(channel.link).toBe('alone');
		audience(theirs);
		expect([own.number, channel.link]).toEqual([4, 'in-step']);
		channel.do({ name: 'next' });
		expect([own.number, theirs.number]).toEqual([5, 5]);
		theirs.previous();
		flushSync();
		expect(own.number).toBe(4);
		const again = newShow();
		presenter(again);
		expect(again.number).toBe(4);
	});

	it('take ten steps for ten keys', () => {
		const [own, theirs] = [newShow(), newShow()];
		const channel = presenter(own);
		audience(theirs);
		for (let i = 0; i < 8; i++) channel.do({ name: 'next' });
		expect([own.number, theirs.number]).toEqual([9, 9]);
	});

	it('part while the audience is frozen, and meet at the presenter’s step', () => {
		const [own, theirs] = [newShow(), newShow(2)];
		const channel = presenter(own);
		audience(theirs);
		channel.toggleFreeze();
		channel.do({ name: 'last' });
		expect([own.number, theirs.number, channel.link]).toEqual([9, 2, 'frozen']);
		theirs.next();
		flushSync();
		expect(own.number).toBe(9);
		channel.do({ name: 'blank', blank: 'black' });
		expect([channel.blank, theirs.blank]).toEqual(['black', 'black']);
		channel.toggleFreeze();
		expect([own.number, theirs.number, channel.link]).toEqual([9, 9, 'in-step']);
		expect(theirs.blank).toBe('black');
	});

	it('follow the newest of two audience windows, and lead the older on when that closes', () => {
		const [own, older, newer] = [newShow(), newShow(2), newShow(6)];
		const channel = presenter(own);
		audience(older);
		const second = audience(newer);
		expect([own.number, channel.windows]).toEqual([6, 2]);
		channel.do({ name: 'next' });
		expect([newer.number, older.number]).toEqual([7, 2]);
		second.destroy();
		expect([own.number, older.number, channel.windows]).toEqual([7, 7, 1]);
	});

	it('part when the audience window closes or falls silent', () => {
		const own = newShow();
		const channel = presenter(own);
		const first = audience(newShow(3));
		first.destroy();
		expect([channel.link, own.number]).toEqual(['alone', 3]);
		channel.do({ name: 'next' });
		expect(own.number).toBe(4);
		audience(newShow(5));
		expect(channel.link).toBe('in-step');
		vi.advanceTimersByTime(60_000);
		expect(channel.link).toBe('in-step');
		const [, dead] = Channel.all;
		dead?.close();
		if (dead) dead.onmessage = null;
		vi.advanceTimersByTime(6000);
		expect(channel.link).toBe('alone');
	});

	it('share the pointer, which goes when it rests, and what is drawn', () => {
		const [own, theirs] = [newShow(), newShow()];
		const channel = presenter(own);
		audience(theirs);
		channel.point({ x: 0.25, y: 0.5 });
		expect(theirs.pointer).toEqual({ x: 0.25, y: 0.5 });
		vi.advanceTimersByTime(3000);
		expect(theirs.pointer).toBeNull();
		channel.draw([[{ x: 0, y: 0 }]]);
		expect(theirs.strokes).toEqual([[{ x: 0, y: 0 }]]);
		theirs.strokes = [[{ x: 1, y: 1 }]];
		flushSync();
		expect(own.strokes).toEqual([[{ x: 1, y: 1 }]]);
		channel.do({ name: 'next' });
		flushSync();
		expect([own.strokes, theirs.strokes]).toEqual([[], []]);
	});

	it('do nothing at what they cannot read', () => {
		const [own, theirs] = [newShow(), newShow(3)];
		const channel = presenter(own);
		audience(theirs);
		const stranger = new Channel();
		const session = channel.audience?.session;
		const envelope = { version: 1, slug: SLUG, session, sender: 'x', sequence: 1 };
		for (const junk of [
			null,
			'next',
			{ ...envelope, kind: 'command', command: { name: 'go', number: -3 } },
			{ ...envelope, slug: 'b', kind: 'command', command: { name: 'next' } },
			{ ...envelope, kind: 'state', state: { number: 8, blank: null, aspect: 1 } },
			{ ...envelope, session: 'x', kind: 'command', command: { name: 'next' } }
		]) {
			stranger.postMessage(junk);
		}
		expect([own.number, theirs.number]).toEqual([3, 3]);
	});

	it('work alone where the browser has no channel', () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const [own, theirs] = [newShow(), newShow()];
		const channel = presenter(own);
		audience(theirs);
		channel.do({ name: 'next' });
		expect([own.number, theirs.number, channel.link]).toEqual([2, 1, 'unavailable']);
	});
});
