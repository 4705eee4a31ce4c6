/** What saves what is on show: fetched when it is asked for. */
export { default as SaveShown } from './SaveShown.svelte';
