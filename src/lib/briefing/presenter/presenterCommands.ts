import type { Command } from '$lib/domain/briefing/keys';
import { presenter as words } from '$messages/presenter';

/** Of all that keys ask of a show, what a presenter window answers. */
export type PresenterCommand = Extract<Command, keyof typeof words.command>;

export function isOurs(command: Command): command is PresenterCommand {
	return command in words.command;
}
