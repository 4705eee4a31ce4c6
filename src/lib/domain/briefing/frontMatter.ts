import { briefingFaults as words } from '$messages/briefingFaults';
import { joined } from '$messages/joined';
import type { Briefing, BriefingFault } from './briefing';

type Meta = Omit<Briefing, 'steps'>;

interface Field<T> {
	/** Undefined where the value is not valid. */
	read(value: unknown): T | undefined;
	/** What stands where the file says nothing; undefined where it must. */
	without: T | undefined;
}

const FIELDS: { [K in keyof Meta]: Field<Meta[K]> & { name: string } } = {
	title: {
		name: 'title',
		read: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
		without: undefined
	},
	language: {
		name: 'language',
		read: (value) => (typeof value === 'string' && isLanguage(value) ? value : undefined),
		without: undefined
	},
	asOf: {
		name: 'as-of',
		read: (value) => (typeof value === 'string' && isDay(value) ? value : undefined),
		without: null
	},
	notes: {
		name: 'notes',
		read: (value) => (value === 'public' || value === 'private' ? value : undefined),
		without: 'private'
	},
	minutes: {
		name: 'minutes',
		read: (value) => (typeof value === 'number' && value > 0 && value <= 600 ? value : undefined),
		without: null
	}
};

const KEYS = Object.keys(FIELDS) as (keyof Meta)[];

/** Adds to `faults` what is wrong, and gives null then. */
export function readFrontMatter(parse: () => unknown, faults: BriefingFault[]): Meta | null {
	const found: BriefingFault[] = [];
	const fault = (what: Omit<BriefingFault, 'line'>) => found.push({ line: 1, ...what });
	const record = recordOf(parse, fault);
	const names: string[] = KEYS.map((key) => FIELDS[key].name);
	for (const name of Object.keys(record).filter((key) => !names.includes(key))) {
		fault(words.unknownField(name, joined.commas(names)));
	}
	const entries = KEYS.map((key) => {
		const { name, read, without } = FIELDS[key];
		const value = record[name];
		const isMissing = value === undefined || value === null;
		const result = isMissing ? without : read(value);
		if (result === undefined) {
			const message = isMissing ? words.missing(name) : words.unread(name);
			fault({ message, fix: words.fieldFixes[key] });
		}
		return [key, result];
	});
	faults.push(...found);
	return found.length > 0 ? null : Object.fromEntries(entries);
}

function recordOf(
	parse: () => unknown,
	fault: (what: Omit<BriefingFault, 'line'>) => void
): Record<string, unknown> {
	try {
		const value = parse();
		if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
		fault(words.noFields);
	} catch (error) {
		const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
		fault(words.notYaml(reason));
	}
	return {};
}

function isLanguage(text: string): boolean {
	try {
		return Intl.getCanonicalLocales(text).length === 1;
	} catch {
		return false;
	}
}

function isDay(text: string): boolean {
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
