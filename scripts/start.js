// Only Node's own modules may be imported here at first: nothing else is there on a fresh clone.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkNode, installPackages } from './install/packages.js';
import { runMain } from './steps.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** `npm start`: from a clone to a site in the browser. Does only what is not done yet. */
async function start() {
	checkNode();
	await installPackages(root);
	const { build, isBuilt } = await import('./build.js');
	if (isBuilt(root)) console.log('Nothing changed since the last build.');
	else await build(root);
	const { serve } = await import('./serve.js');
	const port = Number(process.env['PORT'] ?? 4173);
	const server = await serve({ folders: [join(root, 'build')], port });
	console.log(`\nDateline is at ${server.address} (Ctrl+C ends it)`);
}

await runMain(start);
