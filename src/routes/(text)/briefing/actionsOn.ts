import { resolve } from '$app/paths';
import { briefingIndex as words } from '$messages/briefingIndex';

/** What can be done with a briefing, the usual first. */
export function actionsOn(slug: string): { href: string; text: string }[] {
	return [
		{ href: resolve('/(stage)/briefing/[slug]/[step]', { slug, step: '1' }), text: words.show },
		{ href: resolve('/(stage)/presenter/[slug]', { slug }), text: words.presenter },
		{ href: resolve('/(stage)/briefing/[slug]/print', { slug }), text: words.print }
	];
}
