import { newStep } from '$lib/domain/briefing/newStep';
import type { DraftStep } from '$lib/domain/briefing/draft';
import { eventOf } from '$lib/domain/dataset';
import { DEFAULT_VIEW, roundCamera, writeLink, type Camera } from '$lib/domain/link';
import type { Size } from '$lib/map/camera';
import { collecting as words } from '$messages/collecting';
import type { View } from '$lib/state/View.svelte';
import { STAGE_MAP } from '../stage/stageMap';

/** What a map's box has in sight. */
export interface Seen {
	camera: Camera;
	size: Size;
}

/** The camera that has the same in sight on a stage. */
export function stageCamera({ camera, size }: Seen): Camera {
	const scale = Math.min(STAGE_MAP.width / size.width, STAGE_MAP.height / size.height);
	return roundCamera({ ...camera, zoom: camera.zoom + Math.log2(scale) });
}

/** What the map shows now, as a step of a briefing. What is open but not spoken of through the lens is left out. */
export function stepOfView(view: View, seen: Seen): DraftStep {
	const { dataset, selected, opened, panel, reading } = view;
	const ids = opened.kind === 'group' ? opened.ids : [];
	const events = selected ? [selected] : ids.flatMap((id) => eventOf(dataset, id) ?? []);
	const selectedId = selected?.id ?? null;
	const camera = stageCamera(seen);
	const heard = dataset.sources.find(({ id }) => id === reading.wanted.source);
	return newStep(events, dataset, {
		link: `/${writeLink({ ...DEFAULT_VIEW, selectedId, panel, ...reading.scope, camera })}`,
		name: heard ? words.through(heard.short_name) : words.view
	});
}
