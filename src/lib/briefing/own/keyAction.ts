const ACTIONS = {
	ArrowRight: 'next',
	PageDown: 'next',
	' ': 'next',
	ArrowLeft: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last'
} as const;

/** What a key does to the show; null where it is not ours: with a modifier, or the press of a button. */
export function keyAction({
	key,
	altKey,
	ctrlKey,
	metaKey,
	target
}: KeyboardEvent): (typeof ACTIONS)[keyof typeof ACTIONS] | null {
	if (altKey || ctrlKey || metaKey) return null;
	if (key === ' ' && target instanceof HTMLButtonElement) return null;
	return ACTIONS[key as keyof typeof ACTIONS] ?? null;
}
