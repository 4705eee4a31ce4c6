import type { AudienceState, ShowCommand } from './showMessages';

/** What a command acts on: a show, in whichever window it is. */
export interface Commanded {
	blank: AudienceState['blank'];
	next(): void;
	previous(): void;
	first(): void;
	last(): void;
	go(number: number): void;
	toggleBlank(kind: 'black' | 'white'): void;
}

export function obey(show: Commanded, command: ShowCommand): void {
	switch (command.name) {
		case 'go':
			return show.go(command.number);
		case 'resume':
			return goBehindBlank(show, command.number);
		case 'blank':
			return show.toggleBlank(command.blank);
		case 'next':
		case 'previous':
		case 'first':
		case 'last':
			return show[command.name]();
	}
}

/** A blank stage goes nowhere; this is for what was decided behind it. */
export function goBehindBlank(show: Commanded, number: number): void {
	const { blank } = show;
	show.blank = null;
	show.go(number);
	show.blank = blank;
}
