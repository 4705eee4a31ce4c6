import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { changesFileSchema } from './changeSchema';
import { arrestsFileSchema, eventsFileSchema } from './schema';
import { actorsFileSchema, sourcesFileSchema } from './sourceSchema';

/**
 * The JSON Schemas of `geodata/schema/`, made from the shapes that the build checks, so that an editor and the build
 * cannot differ. What a schema cannot say (real days, words that match their numbers) only the build finds.
 */
export function jsonSchemas(): Record<string, object> {
	return {
		'events.schema.json': schemaOf('Events', eventsFileSchema),
		'arrests.schema.json': schemaOf('Arrests by country', arrestsFileSchema),
		'sources.schema.json': schemaOf('Sources (CSL-JSON)', sourcesFileSchema),
		'actors.schema.json': schemaOf('Actors', actorsFileSchema),
		'changes.schema.json': schemaOf('Changes', changesFileSchema)
	};
}

function schemaOf(title: string, schema: GenericSchema): object {
	const { $schema, ...rest } = toJsonSchema(schema, {
		target: 'draft-2020-12',
		errorMode: 'ignore'
	});
	return { $schema, title, ...rest };
}
