import type { Autoplay } from './autoplay';

/** What a screen in a room needs, and what a person wants. Kept on the device. */
export interface ShowSettings extends Autoplay {
	/** Per cent. */
	brightness: number;
	contrast: number;
	/** Of the text beside the map: 1 is as designed. */
	textSize: number;
	theme: Theme;
	/** The map flies from step to step; otherwise it cuts. */
	motion: boolean;
	/** Letters, digits and signs are keys of the show. */
	letters: boolean;
	/** The stage says which of how many steps it shows. */
	progress: boolean;
}

/** `auto`: as the system has it. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const DEFAULT_SETTINGS: Readonly<ShowSettings> = {
	brightness: 100,
	contrast: 100,
	textSize: 1,
	theme: 'auto',
	motion: true,
	letters: true,
	progress: true,
	seconds: 20,
	resume: 60,
	loop: false
};

interface Range {
	least: number;
	most: number;
	step: number;
}

export const RANGES = {
	brightness: { least: 50, most: 200, step: 5 },
	contrast: { least: 50, most: 200, step: 5 },
	textSize: { least: 0.8, most: 2, step: 0.1 },
	seconds: { least: 5, most: 120, step: 5 },
	resume: { least: 0, most: 300, step: 15 }
} as const satisfies Partial<Record<keyof ShowSettings, Range>>;

/** Settings as they were kept. What cannot be read stands as designed. */
export function readSettings(text: string | null): ShowSettings {
	const kept = recordIn(text);
	const flag = (name: 'motion' | 'letters' | 'progress' | 'loop') => {
		const value = kept[name];
		return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
	};
	const amount = (name: keyof typeof RANGES) => {
		const value = kept[name];
		return typeof value === 'number' && Number.isFinite(value)
			? within(value, name)
			: DEFAULT_SETTINGS[name];
	};
	return {
		brightness: amount('brightness'),
		contrast: amount('contrast'),
		textSize: amount('textSize'),
		theme: THEMES.find((theme) => theme === kept['theme']) ?? DEFAULT_SETTINGS.theme,
		motion: flag('motion'),
		letters: flag('letters'),
		progress: flag('progress'),
		seconds: amount('seconds'),
		resume: amount('resume'),
		loop: flag('loop')
	};
}

/** Keeps to the ends and the steps of a setting. */
export function within(value: number, name: keyof typeof RANGES): number {
	const { least, most, step } = RANGES[name];
	const stepped = Math.round(value / step) * step;
	return Number(Math.min(most, Math.max(least, stepped)).toFixed(2));
}

/** A filter of CSS; '' where nothing is to be changed, since a filter costs each frame of the map. */
export function filterOf({ brightness, contrast }: ShowSettings): string {
	return brightness === 100 && contrast === 100
		? ''
		: `brightness(${brightness / 100}) contrast(${contrast / 100})`;
}

function recordIn(text: string | null): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(text ?? '{}');
		return typeof value === 'object' && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
