import { beforeEach, expect, it } from 'vitest';
import { BINDINGS } from '$lib/domain/briefing/keys';
import { carryOut, type Hands } from './carryOut';
import { Kiosk } from './Kiosk.svelte';
import { Settings } from './Settings.svelte';
import { Show } from './Show.svelte';
import { TypedNumber } from './TypedNumber.svelte';

const steps = Array.from({ length: 12 }, (_, index) => ({ heading: `Step ${index + 1}` }));
let presenters: number;
let hands: Hands;

beforeEach(() => {
	localStorage.clear();
	presenters = 0;
	const show = new Show({ steps } as never, {} as never);
	hands = {
		show,
		kiosk: new Kiosk(show),
		settings: new Settings(),
		typed: new TypedNumber(),
		openPresenter: () => (presenters += 1)
	};
});

it('goes ten steps by ten presses', () => {
	for (let press = 0; press < 10; press += 1) carryOut('next', hands);
	expect(hands.show.number).toBe(11);
	carryOut('previous', hands);
	expect(hands.show.number).toBe(10);
	carryOut('last', hands);
	carryOut('next', hands);
	expect(hands.show.number).toBe(12);
	carryOut('first', hands);
	expect(hands.show.number).toBe(1);
});

it('goes nowhere while the stage is blank or held', () => {
	carryOut('black', hands);
	carryOut('next', hands);
	expect(hands.show.number).toBe(1);
	carryOut('black', hands);
	expect(hands.show.blank).toBeNull();
	carryOut('freeze', hands);
	carryOut('next', hands);
	expect(hands.show.number).toBe(1);
	carryOut('freeze', hands);
	carryOut('next', hands);
	expect(hands.show.number).toBe(2);
});

it('leaves one level at a time and keeps the step', () => {
	const { show, typed } = hands;
	show.go(5);
	carryOut('freeze', hands);
	carryOut('draw', hands);
	show.opened = { kind: 'event', id: 'kerman' };
	typed.add('7');
	carryOut('white', hands);
	const levels = () => [show.blank, typed.text, show.opened.kind, show.tool, show.frozen];
	const seen = [levels()];
	for (let press = 0; press < 6; press += 1) {
		carryOut('leave', hands);
		seen.push(levels());
	}
	expect(seen).toEqual([
		['white', '7', 'event', 'draw', true],
		[null, '7', 'event', 'draw', true],
		[null, '', 'event', 'draw', true],
		[null, '', 'none', 'draw', true],
		[null, '', 'none', 'none', true],
		[null, '', 'none', 'none', false],
		[null, '', 'none', 'none', false]
	]);
	expect(show.number).toBe(5);
});

it('begins each step clean, and clears one', () => {
	const { show } = hands;
	const draw = () => {
		show.beginStroke({ x: 0, y: 0 });
		show.drawTo({ x: 1, y: 1 });
	};
	draw();
	expect(show.strokes).toEqual([
		[
			{ x: 0, y: 0 },
			{ x: 1, y: 1 }
		]
	]);
	carryOut('clear', hands);
	expect(show.strokes).toEqual([]);
	draw();
	carryOut('next', hands);
	expect(show.strokes).toEqual([]);
});

it('sets the text larger within its ends, and keeps that', () => {
	carryOut('larger', hands);
	expect(hands.settings.current.textSize).toBe(1.1);
	for (let press = 0; press < 30; press += 1) carryOut('smaller', hands);
	const again = new Settings();
	again.recall();
	expect(again.current.textSize).toBe(0.8);
});

it('pauses a show that runs by itself, and stops it by its own key', () => {
	const { kiosk } = hands;
	carryOut('autoplay', hands);
	expect(kiosk.state).toBe('playing');
	carryOut('next', hands);
	expect(kiosk.state).toBe('paused');
	carryOut('autoplay', hands);
	carryOut('autoplay', hands);
	expect(kiosk.state).toBe('off');
});

it('carries out every command', () => {
	for (const { command } of BINDINGS) {
		if (command !== 'fullScreen') carryOut(command, hands);
	}
	expect(presenters).toBe(1);
	expect(hands.show.overlay).toBe('help');
	expect(hands.show.recalls).toBe(1);
});
