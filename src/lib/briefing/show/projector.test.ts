import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, filterOf, readSettings, within } from './projector';

describe('readSettings', () => {
	it('reads what it wrote', () => {
		const settings = {
			brightness: 120,
			contrast: 85,
			textSize: 1.3,
			theme: 'contrast' as const,
			motion: false,
			letters: false,
			progress: false,
			seconds: 35,
			resume: 0,
			loop: true
		};
		expect(readSettings(JSON.stringify(settings))).toEqual(settings);
	});

	it.each([null, '', '{', 'null', '[]', '7', '{"brightness":"much","theme":"pink","letters":0}'])(
		'leaves what is designed where %j was kept',
		(text) => expect(readSettings(text)).toEqual(DEFAULT_SETTINGS)
	);

	it('keeps to the ends', () => {
		const { brightness, contrast, textSize, seconds, resume } = readSettings(
			'{"brightness":9000,"contrast":-1,"textSize":0,"seconds":0,"resume":1e9}'
		);
		expect([brightness, contrast, textSize, seconds, resume]).toEqual([200, 50, 0.8, 5, 300]);
	});
});

describe('within', () => {
	it('goes by whole steps', () => {
		expect(within(1.1 + 0.1, 'textSize')).toBe(1.2);
		expect(within(102, 'brightness')).toBe(100);
	});
});

describe('filterOf', () => {
	it('is none where nothing is changed', () => {
		expect(filterOf(DEFAULT_SETTINGS)).toBe('');
		expect(filterOf({ ...DEFAULT_SETTINGS, brightness: 150 })).toBe('brightness(1.5) contrast(1)');
	});
});
