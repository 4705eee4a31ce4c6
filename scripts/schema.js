import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadTypeScript } from './loadTypeScript.js';

/** Writes geodata/schema/ from the shapes in src/lib/domain/compile: run it when they change. */
const { jsonSchemas } = await loadTypeScript('src/lib/domain/compile/jsonSchemas.ts');

for (const [name, schema] of Object.entries(jsonSchemas())) {
	const path = new URL(`../geodata/schema/${name}`, import.meta.url);
	const style = await resolveConfig(path);
	writeFileSync(path, await format(JSON.stringify(schema), { ...style, parser: 'json' }));
	console.log(`geodata/schema/${name}`);
}
