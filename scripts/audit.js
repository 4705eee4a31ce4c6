import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadTypeScript } from './loadTypeScript.js';

const USAGE = `Usage: npm run audit -- --sources <folder> [--geodata <folder>]

Holds every claim and every number of geodata/ against the documents in the folder.
Exit: 0 nothing found, 1 faults found, 2 called wrongly.`;

/**
 * @param {string[]} args
 * @returns {{ sources: string, geodata: string } | null} null when they are not understood
 */
function readArguments(args) {
	try {
		const { values } = parseArgs({
			args,
			options: { sources: { type: 'string' }, geodata: { type: 'string', default: 'geodata' } }
		});
		const { sources, geodata } = values;
		const isThere = sources !== undefined && existsSync(sources) && existsSync(geodata);
		return isThere ? { sources, geodata } : null;
	} catch {
		return null;
	}
}

/** @param {string} folder */
function readDocuments(folder) {
	const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(files.map(({ name }) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

/**
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(args) {
	const folders = readArguments(args);
	if (folders === null) {
		console.error(USAGE);
		return 2;
	}
	const { audit } = await loadTypeScript('src/lib/domain/compile/audit.ts');
	const { GEODATA_FILES } = await loadTypeScript('src/lib/domain/compile/texts.ts');
	const texts = Object.fromEntries(
		GEODATA_FILES.map((/** @type {string} */ file) => [
			file,
			readFileSync(join(folders.geodata, file), 'utf8')
		])
	);
	const report = await audit(texts, readDocuments(folders.sources));
	for (const fault of report.faults) console.log(fault);
	console.log(
		`${report.documents} documents, ${report.claims} claims checked, ${report.numbers} numbers covered, ` +
			`${report.faults.length} faults`
	);
	return report.faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
