/** How a briefing runs by itself. */
export interface Autoplay {
	/** For each step; 0: it does not run by itself. */
	seconds: number;
	/** The first step follows the last. */
	loop: boolean;
	/** Seconds without a hand on it after which it goes on; 0: it stays paused. */
	resume: number;
}

const LONGEST = 3600;

/** As an address asks: `?autoplay=20&loop=1&resume=60`. */
export function readAutoplay(search: string): Autoplay {
	const query = new URLSearchParams(search);
	const seconds = (name: string) => {
		const text = query.get(name) ?? '';
		return /^\d{1,4}$/.test(text) ? Math.min(LONGEST, Number(text)) : 0;
	};
	return {
		seconds: seconds('autoplay'),
		loop: query.get('loop') === '1',
		resume: seconds('resume')
	};
}
