/** What the controls of a lens open: a chunk of its own. */
export { default as KnownBy } from './KnownBy.svelte';
export { default as RuleChoice } from './RuleChoice.svelte';
export { default as SourceChoice } from './SourceChoice.svelte';
