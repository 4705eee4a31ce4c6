/** What puts the list in order and keeps it in step with the map, and saves and prints both: fetched once they are painted. */
export { default as ListTools } from './ListTools.svelte';
