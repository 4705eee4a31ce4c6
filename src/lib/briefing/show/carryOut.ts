import type { Command } from '$lib/domain/briefing/keys';
import { NOTHING_OPENED } from '$lib/domain/opened';
import type { Kiosk } from './Kiosk.svelte';
import type { Settings } from './Settings.svelte';
import type { Show } from './Show.svelte';
import type { TypedNumber } from './TypedNumber.svelte';

/** All that a command may act on. */
export interface Hands {
	show: Show;
	kiosk: Kiosk;
	settings: Settings;
	typed: TypedNumber;
	openPresenter(): void;
}

/** One press of a larger or smaller text. */
const TEXT_STEP = 0.1;

export function carryOut(command: Command, hands: Hands): void {
	const { show, kiosk, settings } = hands;
	if (command !== 'autoplay') kiosk.touch();
	switch (command) {
		case 'next':
		case 'previous':
		case 'first':
		case 'last':
		case 'lookBack':
			return show[command]();
		case 'jump':
		case 'overview':
		case 'help':
			show.overlay = command;
			return;
		case 'black':
		case 'white':
			return show.toggleBlank(command);
		case 'freeze':
			show.frozen = !show.frozen;
			return;
		case 'pointer':
		case 'draw':
			return show.toggleTool(command);
		case 'clear':
			show.strokes = [];
			return;
		case 'fullScreen':
			return toggleFullScreen();
		case 'presenter':
			return hands.openPresenter();
		case 'autoplay':
			return kiosk.toggle();
		case 'larger':
			return settings.set('textSize', settings.current.textSize + TEXT_STEP);
		case 'smaller':
			return settings.set('textSize', settings.current.textSize - TEXT_STEP);
		case 'leave':
			return leaveOne(hands);
	}
}

/** What lies on top goes first; the step stays. Dialogs answer for themselves. */
function leaveOne({ show, typed }: Hands): void {
	if (show.blank) show.blank = null;
	else if (typed.text !== '') typed.clear();
	else if (show.opened.kind !== 'none') show.opened = NOTHING_OPENED;
	else if (show.tool !== 'none') show.toggleTool(show.tool);
	else if (show.frozen) show.frozen = false;
	else if (document.fullscreenElement) void document.exitFullscreen();
}

/** A screen that may not be filled, as one in a frame, stays as it is. */
function toggleFullScreen(): void {
	if (document.fullscreenElement) void document.exitFullscreen();
	else void fillScreen().catch(() => {});
}

/** Where a browser can leave Escape to the page, it closes what is open before it leaves the full screen. */
async function fillScreen(): Promise<void> {
	await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
	const { keyboard } = navigator as { keyboard?: { lock?(keys: string[]): Promise<void> } };
	await keyboard?.lock?.(['Escape']);
}
