import type {
	Claim,
	Dataset,
	DateClaim,
	EventRecord,
	FigureClaim,
	PlaceClaim,
	ResponsibilityClaim,
	Source,
	TargetClaim,
	VagueDate
} from '../../src/lib/domain/records';
import { readWords } from '../../src/lib/domain/wording';

let serial = 0;
const nextId = (field: string) => `${field}-${(serial += 1)}`;

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A date for tests, from a year, a month, a day, or a span of two days. */
export function vagueDate(edtf: string): VagueDate {
	const [from = '', to = from] = edtf.split('/');
	const month = Number(to.slice(5, 7)) || 12;
	const starts: Record<number, string> = { 4: `${from}-01-01`, 7: `${from}-01` };
	const ends: Record<number, string> = {
		4: `${to}-12-31`,
		7: `${to}-${DAYS_OF_MONTH[month - 1]}`
	};
	return {
		edtf,
		earliest: from === '..' ? null : (starts[from.length] ?? from),
		latest: to === '..' ? null : (ends[to.length] ?? to),
		precision: from.length === 10 ? 1 : from.length === 7 ? 4 : 5,
		approximate: false
	};
}

/** A source by its number, issued on `day` of March 2024 (or a span, "23/24", which is inferred). */
export function source(number: number, day: string, wire: string[] = []): Source {
	const issued = day
		.split('/')
		.map((d) => `2024-03-${d.padStart(2, '0')}`)
		.join('/');
	return {
		id: `s${number}`,
		number,
		short_name: `Source ${number}`,
		authors: [],
		issued: vagueDate(issued),
		issued_basis: day.includes('/') ? 'inferred' : 'printed',
		kind: 'news',
		wire,
		document: `${number}.txt`,
		sha256: ''
	};
}

/** Five sources as the five documents are issued: two on the 23rd, two inferred to the 23rd or 24th, one on the 29th. */
export const FIVE_SOURCES: readonly Source[] = [
	source(1, '23'),
	source(2, '23'),
	source(3, '23/24'),
	source(4, '23/24'),
	source(5, '29')
];

/** A figure claim by source `s<number>` whose ends are read from its words. */
export function figure(by: number, words: string, more: Partial<FigureClaim> = {}): FigureClaim {
	const { low, high, approximate } = readWords(words);
	return {
		id: nextId('figure'),
		field: 'killed',
		source: `s${by}`,
		paragraph: 1,
		words,
		low,
		high,
		of: 'victims',
		...(approximate ? { approximate } : {}),
		...more
	};
}

export function date(by: number, edtf: string): DateClaim {
	return {
		id: nextId('date'),
		field: 'date',
		source: `s${by}`,
		paragraph: 1,
		words: edtf,
		date: edtf,
		when: vagueDate(edtf)
	};
}

/** Without coordinates for a place that is only named. */
export function place(
	by: number,
	name: string,
	coordinates?: [number, number],
	radius_km?: number
): PlaceClaim {
	return {
		id: nextId('place'),
		field: 'place',
		source: `s${by}`,
		paragraph: 1,
		words: name,
		place: name,
		...(coordinates ? { coordinates } : {}),
		...(radius_km === undefined ? {} : { radius_km })
	};
}

export function target(
	by: number,
	name: string,
	coordinates: [number, number],
	radius_km: number
): TargetClaim {
	return { ...place(by, name, coordinates, radius_km), field: 'target', target: 'synagogue' };
}

/** A target without a place. */
export function namedTarget(by: number, name: string): TargetClaim {
	return {
		id: nextId('target'),
		field: 'target',
		source: `s${by}`,
		paragraph: 1,
		words: name,
		target: name
	};
}

export function blame(
	by: number,
	actor: string,
	more: Partial<ResponsibilityClaim> = {}
): ResponsibilityClaim {
	return {
		id: nextId('responsibility'),
		field: 'responsibility',
		source: `s${by}`,
		paragraph: by,
		words: actor,
		stance: 'attributed',
		actor,
		...more
	};
}

export function event(claims: readonly Claim[], more: Partial<EventRecord> = {}): EventRecord {
	return {
		id: 'example',
		title: 'Example',
		event_type: 'attack',
		when: vagueDate('2024-03-22'),
		place: 'Krasnogorsk',
		coordinates: [37.33, 55.82],
		summary: 'An example.',
		claims,
		...more
	};
}

export function dataset(more: Partial<Dataset> = {}): Dataset {
	return {
		version: 'test',
		schema_version: '1',
		rule: 'latest',
		sources: FIVE_SOURCES,
		actors: [
			{ id: 'islamic-state', name: 'Islamic State' },
			{ id: 'isis-k', name: 'Islamic State in Khorasan', branch_of: 'islamic-state' },
			{ id: 'sahel', name: 'Sahel branch', branch_of: 'islamic-state' },
			{ id: 'ukraine', name: 'Ukraine' },
			{ id: 'the-west', name: 'The West' }
		],
		events: [],
		...more
	};
}
