/** What opens over or beside the map. A chunk of its own, which the page fetches once its list and map are there. */
export { default as DetailColumn } from '$lib/panels/DetailColumn.svelte';
export { default as OpenedPopup } from './OpenedPopup.svelte';
