import type { WrittenDataset } from '../compile/compile';
import { sha256 } from '../compile/version';
import { countStatements } from '../dataset';
import type { Dataset } from '../records';
import { jsonText } from '../files/jsonText';

/** Says which state of the data the files hold, and how to check that they are whole. Holds no time. */
export async function manifestJson(
	dataset: Dataset,
	{ changes }: Pick<WrittenDataset, 'changes'>,
	files: Readonly<Record<string, string>>
): Promise<string> {
	const claims = dataset.events.flatMap((event) => event.claims);
	const described = await Promise.all(
		Object.entries(files).map(async ([name, text]) => ({
			name,
			bytes: new TextEncoder().encode(text).length,
			sha256: await sha256(text)
		}))
	);
	return jsonText({
		version: dataset.version,
		schema_version: dataset.schema_version,
		license: 'CC-BY-4.0',
		counts: {
			events: dataset.events.filter(({ event_type }) => event_type !== 'arrest').length,
			arrests: dataset.events.filter(({ event_type }) => event_type === 'arrest').length,
			claims: claims.length,
			statements: countStatements(claims),
			sources: dataset.sources.length,
			actors: dataset.actors.length,
			changes: changes.length
		},
		files: described
	});
}
