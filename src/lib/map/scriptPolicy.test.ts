import { describe, expect, it } from 'vitest';
import maplibre from '../../../node_modules/maplibre-gl/package.json' with { type: 'json' };
import { MAPLIBRE_FOLDER, MAPLIBRE_WORKER } from './mapLibreFiles';
import { scriptPolicy } from './scriptPolicy';

const PAGE = 'https://map.example/events/kerman';
const WORKER = `https://map.example${MAPLIBRE_WORKER}`;

describe('the policy for script addresses', () => {
	const policy = scriptPolicy(WORKER, PAGE);

	it("lets MapLibre's worker through, whole or from the root", () => {
		expect(policy.createScriptURL(WORKER)).toBe(WORKER);
		expect(policy.createScriptURL(MAPLIBRE_WORKER)).toBe(MAPLIBRE_WORKER);
	});

	it.each([
		`https://elsewhere.example${MAPLIBRE_WORKER}`,
		`//elsewhere.example${MAPLIBRE_WORKER}`,
		`${WORKER}?payload`,
		`${WORKER}#payload`,
		`${MAPLIBRE_FOLDER}/../maplibre-gl-worker.mjs`,
		'maplibre-gl-worker.mjs',
		'blob:https://map.example/0b5c',
		'data:text/javascript,alert(1)',
		'javascript:alert(1)',
		'https://',
		''
	])('refuses %s', (address) => {
		expect(policy.createScriptURL(address)).toBeNull();
	});

	it('refuses all markup and code', () => {
		expect(policy.createHTML()).toBeNull();
		expect(policy.createScript()).toBeNull();
	});
});

it('names the folder of the installed version', () => {
	expect(MAPLIBRE_FOLDER).toBe(`/vendor/maplibre-${maplibre.version}`);
});
