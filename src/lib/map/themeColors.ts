import type { ThemeColors } from './style';

/** The colours of the page's theme, where `element` stands. */
export function readTheme(element: Element): ThemeColors {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(name).trim();
	return {
		sea: token('--sea'),
		land: token('--land'),
		landRule: token('--land-rule'),
		mapLabel: token('--map-label'),
		arrest: token('--arrest'),
		ink: token('--ink')
	};
}

/** Calls back whenever the theme may have changed, by the system or by the page. Returns its own undo. */
export function watchTheme(onchange: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
		matchMedia(query)
	);
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	for (const query of queries) query.addEventListener('change', onchange);
	return () => {
		observer.disconnect();
		for (const query of queries) query.removeEventListener('change', onchange);
	};
}
