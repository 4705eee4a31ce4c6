import type {
	ClaimField,
	Counted,
	EventType,
	FigureField,
	HeadlineRule,
	Outcome,
	Stance
} from './records';

/** In the order in which lists, legends and plaques name them. */
export const EVENT_TYPES = [
	'attack',
	'operation',
	'warning',
	'control',
	'arrest'
] as const satisfies readonly EventType[];

export const OUTCOMES = ['completed', 'failed', 'foiled'] as const satisfies readonly Outcome[];

export const FIGURE_FIELDS = [
	'killed',
	'injured',
	'detained'
] as const satisfies readonly FigureField[];

export const CLAIM_FIELDS = [
	'killed',
	'injured',
	'detained',
	'date',
	'place',
	'target',
	'responsibility',
	'control',
	'issuer'
] as const satisfies readonly ClaimField[];

/** Those who were hurt come first; suspects and attackers are never added to them. */
export const COUNTED = [
	'victims',
	'civilians',
	'security_forces',
	'suspects',
	'attackers'
] as const satisfies readonly Counted[];

/** Who counts as a victim: everyone but suspects and attackers. */
export const VICTIM_KINDS: readonly Counted[] = ['victims', 'civilians', 'security_forces'];

/** The default first. */
export const HEADLINE_RULES = [
	'latest',
	'span',
	'lowest',
	'highest'
] as const satisfies readonly HeadlineRule[];

export const STANCES = [
	'claimed',
	'attributed',
	'suspected',
	'denied',
	'confirmed'
] as const satisfies readonly Stance[];

const ATTACK_FIELDS: readonly ClaimField[] = [
	'killed',
	'injured',
	'detained',
	'date',
	'place',
	'target',
	'responsibility'
];

/** Which claims an event of each type can have; anything else is a slip in the coding. */
export const FIELDS_OF_TYPE: Readonly<Record<EventType, readonly ClaimField[]>> = {
	attack: ATTACK_FIELDS,
	operation: ATTACK_FIELDS,
	warning: ['date', 'place', 'target', 'issuer'],
	control: ['date', 'place', 'control', 'responsibility'],
	arrest: ['detained', 'date', 'place', 'target', 'responsibility']
};

/** How a list of events may be put in order, and under which headings. The first of each is how a dataset has them. */
export const LIST_ORDERS = ['newest', 'oldest', 'killed', 'place'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];
export const LIST_GROUPS = ['none', 'country', 'year', 'month'] as const;
export type ListGroup = (typeof LIST_GROUPS)[number];
