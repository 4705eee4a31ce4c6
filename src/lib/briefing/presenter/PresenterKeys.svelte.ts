import { commandOf, digitOf } from '$lib/domain/briefing/keys';
import { isOurs, type PresenterCommand } from './presenterCommands';

interface Answers {
	do(command: PresenterCommand): void;
	go(number: number): void;
}

/** Keys of the presenter window. Digits wait for Enter, which goes to that step. */
export class PresenterKeys {
	typed = $state('');
	#answers: Answers;

	constructor(answers: Answers) {
		this.#answers = answers;
	}

	press(event: KeyboardEvent): void {
		const target = event.target instanceof Element ? event.target : null;
		// A sheet over the window has keys of its own, and so has a field.
		if (target?.closest('input, textarea, select, dialog')) return;
		// Notes that are longer than their box are scrolled by arrows while the focus is on them.
		if (/^Arrow(Up|Down)$/.test(event.key) && target?.closest('[data-notes]')) return;
		const isButton = target?.closest('button, a, label') !== null && target !== null;
		if (isButton && (event.key === 'Enter' || event.key === ' ') && this.typed === '') return;
		if (this.#type(event)) return event.preventDefault();
		const command = commandOf(event, { blank: false, letters: true });
		if (!command || !isOurs(command)) return;
		event.preventDefault();
		this.#answers.do(command);
	}

	/** Whether the key was one of those that tell a number. */
	#type(event: KeyboardEvent): boolean {
		const digit = digitOf(event, { blank: false, letters: true });
		if (digit !== null) {
			this.typed = (this.typed + digit).slice(-5);
			return true;
		}
		if (this.typed === '') return false;
		const { typed } = this;
		this.typed = '';
		if (event.key === 'Enter') this.#answers.go(Number(typed));
		return event.key === 'Enter' || event.key === 'Escape' || event.key === 'Backspace';
	}
}
