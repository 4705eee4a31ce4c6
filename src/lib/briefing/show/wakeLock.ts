/** Keeps the screen awake until the returned undo is called. A browser lets go when the page is hidden, so it is asked again. */
export function keepAwake(): () => void {
	let lock: WakeLockSentinel | null = null;
	let ended = false;

	async function ask(): Promise<void> {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		try {
			const granted = await navigator.wakeLock.request('screen');
			if (ended) await granted.release();
			else lock = granted;
		} catch {
			// A battery that runs low refuses: the show goes on all the same.
		}
	}

	const onchange = () => void ask();
	document.addEventListener('visibilitychange', onchange);
	void ask();
	return () => {
		ended = true;
		document.removeEventListener('visibilitychange', onchange);
		void lock?.release().catch(() => {});
	};
}
