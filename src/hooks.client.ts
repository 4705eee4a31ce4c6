import { sharedFile } from '$lib/domain/sharedFile';
import { MAPLIBRE_WORKER } from '$lib/map/mapLibreFiles';
import { scriptPolicy } from '$lib/map/scriptPolicy';

// Made before the map can load, and for good: a page has one `default` policy.
const worker = new URL(sharedFile(MAPLIBRE_WORKER), location.href).href;
window.trustedTypes?.createPolicy('default', scriptPolicy(worker, location.href));
