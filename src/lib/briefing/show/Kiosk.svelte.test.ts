import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Kiosk } from './Kiosk.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What the device keeps, as a reader may change it while the show runs. */
let ofDevice = { seconds: 20, loop: false, resume: 0 };

function kiosk(how: { seconds: number; loop: boolean; resume: number }) {
	const show = {
		number: 1,
		steps: 3,
		next: () => (show.number += 1),
		first: () => (show.number = 1)
	};
	const running = new Kiosk(show);
	running.begin(how, () => ofDevice);
	return { show, kiosk: running };
}

it('goes from step to step and stops at the last', () => {
	const { show, kiosk: running } = kiosk({ seconds: 10, loop: false, resume: 0 });
	vi.advanceTimersByTime(9_999);
	expect(show.number).toBe(1);
	vi.advanceTimersByTime(1);
	expect(show.number).toBe(2);
	vi.advanceTimersByTime(20_000);
	expect(show.number).toBe(3);
	expect(running.state).toBe('off');
});

it('begins again where it loops', () => {
	const { show } = kiosk({ seconds: 10, loop: true, resume: 0 });
	vi.advanceTimersByTime(30_000);
	expect(show.number).toBe(1);
	vi.advanceTimersByTime(10_000);
	expect(show.number).toBe(2);
});

it('pauses under a hand and goes on when nobody has touched it for a while', () => {
	const { show, kiosk: running } = kiosk({ seconds: 10, loop: true, resume: 60 });
	vi.advanceTimersByTime(5_000);
	running.touch();
	vi.advanceTimersByTime(40_000);
	running.touch();
	vi.advanceTimersByTime(59_999);
	expect([show.number, running.state]).toEqual([1, 'paused']);
	vi.advanceTimersByTime(10_001);
	expect([show.number, running.state]).toEqual([2, 'playing']);
});

it('stays paused where it is not to resume, and off where it was never on', () => {
	const { show, kiosk: running } = kiosk({ seconds: 10, loop: true, resume: 0 });
	running.touch();
	vi.advanceTimersByTime(1_000_000);
	expect([show.number, running.state]).toEqual([1, 'paused']);
	running.stop();
	running.touch();
	expect(running.state).toBe('off');
});

it('is as the device has it where no address asks for it, and follows a change at the next step', () => {
	const { show, kiosk: running } = kiosk({ seconds: 0, loop: true, resume: 60 });
	expect(running.state).toBe('off');
	ofDevice = { seconds: 15, loop: false, resume: 0 };
	running.toggle();
	vi.advanceTimersByTime(15_000);
	expect(show.number).toBe(2);
	ofDevice = { seconds: 40, loop: true, resume: 0 };
	vi.advanceTimersByTime(15_000);
	expect(show.number).toBe(3);
	vi.advanceTimersByTime(39_999);
	expect(show.number).toBe(3);
	vi.advanceTimersByTime(1);
	expect(show.number).toBe(1);
});
