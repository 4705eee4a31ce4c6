import { filterOf, readSettings, within, type RANGES, type ShowSettings } from './projector';

const KEY = 'dateline.briefing';

/** The settings of this device. A browser that keeps nothing has them until the page closes. */
export class Settings {
	current = $state.raw<Readonly<ShowSettings>>(readSettings(null));

	/** In the browser alone: what was kept here before. */
	recall(): void {
		try {
			this.current = readSettings(localStorage.getItem(KEY));
		} catch {
			// Nothing can be kept here.
		}
	}

	change(changed: Partial<ShowSettings>): void {
		this.current = { ...this.current, ...changed };
		try {
			localStorage.setItem(KEY, JSON.stringify(this.current));
		} catch {
			// Nothing can be kept here.
		}
	}

	set(name: keyof typeof RANGES, value: number): void {
		this.change({ [name]: within(value, name) });
	}

	/** By script, since the page's policy lets no markup carry styles. */
	dress = (stage: HTMLElement): void => {
		stage.style.filter = filterOf(this.current);
		stage.style.setProperty('--text-size', String(this.current.textSize));
	};

	/** The theme is the page's, so that the live map and the dialogs have it too. */
	theme(): () => void {
		const { documentElement: root } = document;
		const { theme } = this.current;
		if (theme !== 'auto') root.dataset['theme'] = theme;
		return () => delete root.dataset['theme'];
	}
}
