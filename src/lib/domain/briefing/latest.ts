/**
 * Lets a message through where none that is as late was heard from its sender: doubles and what comes out of turn are
 * dropped.
 */
export class LatestOnly {
	#last = new Map<string, number>();

	isNew({ sender, sequence }: { sender: string; sequence: number }): boolean {
		if ((this.#last.get(sender) ?? -1) >= sequence) return false;
		this.#last.set(sender, sequence);
		return true;
	}
}
