/** What opens over the stage: fetched when it is first asked for. */
export { default as JumpDialog } from './JumpDialog.svelte';
export { default as KeyHelp } from './KeyHelp.svelte';
export { default as Overview } from './Overview.svelte';
export { default as ProjectorDialog } from './ProjectorDialog.svelte';
