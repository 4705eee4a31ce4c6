import { dateAgreement, blameAgreement, figureAgreement, locationAgreement } from './agreement';
import type { Agreement } from './agreement';
import { countingClaims, figureKeys } from './counting';
import { claimsOf, sourcesOf } from './dataset';
import type { Claim, ClaimField, Counted, Dataset, EventRecord, FigureClaim } from './records';
import { figureText } from './wording';

/** How what one source says stands to what another says of the same point. */
export type Standing =
	| 'same'
	| 'compatible'
	| 'contradictory'
	/** Claims exclude each other, but each of the two sources reports every side. */
	| 'bothSides'
	| 'onlyFirst'
	| 'onlySecond';

/** One thing that can be said of an event: a count of one kind of people, its date, its target. */
export interface Point {
	field: ClaimField;
	/** Whom a figure counts. */
	of?: Counted;
	first: readonly Claim[];
	second: readonly Claim[];
	standing: Standing;
	/** First and last day of issue, where the later of the two numbers is the higher. */
	rose: Agreement['rose'];
}

export interface Comparison {
	/** Events of which both speak, with every point that either speaks of. */
	shared: { event: EventRecord; points: Point[] }[];
	onlyFirst: EventRecord[];
	onlySecond: EventRecord[];
}

/** Fields that are no count, in the order in which a page shows them. */
const FIELDS = ['date', 'place', 'target', 'responsibility', 'control', 'issuer'] as const;

/** What two sources say, point by point: a figure by the one claim that counts, all else by all its claims. */
export function compare(firstId: string, secondId: string, dataset: Dataset): Comparison {
	const speaks = (event: EventRecord, id: string) =>
		sourcesOf(event, dataset).some((source) => source.id === id);
	const ofFirst = dataset.events.filter((event) => speaks(event, firstId));
	const ofSecond = dataset.events.filter((event) => speaks(event, secondId));
	return {
		shared: ofFirst
			.filter((event) => ofSecond.includes(event))
			.map((event) => ({ event, points: pointsOf(event, firstId, secondId, dataset) })),
		onlyFirst: ofFirst.filter((event) => !ofSecond.includes(event)),
		onlySecond: ofSecond.filter((event) => !ofFirst.includes(event))
	};
}

/** How many points of a comparison stand in each way, and how many counts rose. */
export function tally({ shared }: Comparison): Record<Standing | 'rose', number> {
	const points = shared.flatMap((event) => event.points);
	const count = (standing: Standing) =>
		points.filter((point) => point.standing === standing).length;
	return {
		same: count('same'),
		compatible: count('compatible'),
		contradictory: count('contradictory'),
		bothSides: count('bothSides'),
		onlyFirst: count('onlyFirst'),
		onlySecond: count('onlySecond'),
		rose: points.filter(({ rose }) => rose !== null).length
	};
}

function pointsOf(
	event: EventRecord,
	firstId: string,
	secondId: string,
	dataset: Dataset
): Point[] {
	const by = <C extends Claim>(claims: readonly C[], id: string) =>
		claims.filter(({ source }) => source === id);
	const figures = figureKeys(event).map(({ field, of }): Point => {
		const claims = countingClaims(event, field, of, dataset);
		const [first, second] = [by(claims, firstId), by(claims, secondId)];
		const { rose, kind } = figureAgreement([...first, ...second], dataset);
		return { field, of, first, second, standing: figureStanding(kind, first, second), rose };
	});
	const fields = FIELDS.map((field): Point => {
		const claims = claimsOf(event, field);
		const [first, second] = [by(claims, firstId), by(claims, secondId)];
		return { field, first, second, standing: standing(first, second, dataset), rose: null };
	});
	return [...figures, ...fields].filter(({ first, second }) => first.length + second.length > 0);
}

function silence(first: readonly Claim[], second: readonly Claim[]): Standing | null {
	if (second.length === 0) return 'onlyFirst';
	return first.length === 0 ? 'onlySecond' : null;
}

/** Words without a number exclude nothing, and are the same only as the same words. */
function figureStanding(
	kind: Agreement['kind'],
	first: readonly FigureClaim[],
	second: readonly FigureClaim[]
): Standing {
	const silent = silence(first, second);
	if (silent) return silent;
	if (kind !== 'single') return kind;
	const [texts, others] = [first.map(figureText), second.map(figureText)];
	return texts.join() === others.join() ? 'same' : 'compatible';
}

function standing(first: readonly Claim[], second: readonly Claim[], dataset: Dataset): Standing {
	const silent = silence(first, second);
	if (silent) return silent;
	const sides = sidesOf([...first, ...second], dataset);
	const [ofFirst, ofSecond] = [first, second].map((claims) =>
		sides.flatMap((side, index) => (side.some((claim) => claims.includes(claim)) ? [index] : []))
	);
	if (ofFirst?.length && ofSecond?.length) {
		if (ofFirst.join() !== ofSecond.join()) return 'contradictory';
		if (ofFirst.length > 1) return 'bothSides';
	}
	return valuesOf(first) === valuesOf(second) ? 'same' : 'compatible';
}

/** Who excludes whom, by the rule of the field; no rule sets control or issuers against each other. */
function sidesOf(claims: readonly Claim[], dataset: Dataset): Claim[][] {
	const of = <F extends ClaimField>(field: F) =>
		claims.filter((claim): claim is Claim & { field: F } => claim.field === field);
	return [
		...dateAgreement(of('date')).sides,
		...locationAgreement(of('place')).sides,
		...locationAgreement(of('target')).sides,
		...blameAgreement(of('responsibility'), dataset).sides
	];
}

/** All values that claims give, each once, in one text that equals another's only where all are the same. */
function valuesOf(claims: readonly Claim[]): string {
	return [...new Set(claims.map(valueKey))].sort().join('\n');
}

function valueKey(claim: Claim): string {
	switch (claim.field) {
		case 'date':
			return claim.when.edtf;
		case 'place':
			return claim.place;
		case 'target':
			return `${claim.target}, ${claim.place ?? ''}`;
		case 'responsibility':
			return `${claim.stance} ${claim.confirms ?? ''} ${claim.actor}`;
		case 'control':
			return `${claim.status} ${claim.actor} ${claim.place}`;
		case 'issuer':
			return claim.issuer;
		default:
			return figureText(claim);
	}
}
