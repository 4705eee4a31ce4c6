import { mount, unmount, type ComponentProps } from 'svelte';
import LiveTimeline from './LiveTimeline.svelte';

type Props = Omit<ComponentProps<typeof LiveTimeline>, 'box'>;

/**
 * Lets a drawn timeline answer, until the returned function is called. Mounted by hand, so that the page that is drawn
 * first carries no more than the call.
 */
export function giveLife(box: HTMLElement, props: Props): () => void {
	const live = mount(LiveTimeline, { target: box, props: { box, ...props } });
	return () => void unmount(live);
}
