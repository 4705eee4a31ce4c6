import type { detail as english } from '../en/detail';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { of } from './grammar';
import { sentences } from './sentences';

/** One event with all its claims: the column beside the map and the event's own page. */
export const detail: Translated<typeof english> = {
	dateline: (date: string) => `, ${date}\u00a0—`,
	datelineAlone: (date: string) => `${date}\u00a0—`,
	precision: (words: string, level: number) => `${words}\u00a0; précision ${level} sur 7`,
	placeUnknown: 'Aucune source ne donne de lieu.',
	quoted: (words: string) => `«\u00a0${words}\u00a0»`,
	saidBy: (who: string) => `citant ${who}`,
	/** "3 suspects tués, selon FSB". */
	phraseSaidBy: (phrase: string, speakers: readonly string[]) =>
		`${phrase}, selon ${sentences.and(speakers)}`,
	/** What a quotation is about, before it: "interpellés :". */
	about: (what: string) => `${what}\u00a0:`,
	/** A figure that is only words: "« dozens » (civils tués, nombre non précisé)". */
	wordsFor: (words: string, what: string) => `${words} (${what}, nombre non précisé)`,
	paragraph: (n: number) => `§\u00a0${n}`,
	paragraphSpoken: (n: number, source: string) => `paragraphe ${n} ${of(source)}`,
	sourceKey: (number: number, name: string) => `Source ${number}, ${name}`,
	untitled: 'Sans titre',
	noPublisher: 'éditeur non indiqué',
	issued: (date: string, basis: string) => `${date}, ${basis}`,
	noNumber: 'nombre non précisé',
	headlineMark: 'l’affirmation du chiffre retenu',

	agreement: {
		single: 'source unique',
		oneNumber: 'une source donne un nombre',
		same: 'sources concordantes',
		compatible: 'pas de contradiction',
		contradictory: (what: string) => `${what}\u00a0: valeurs qui s’excluent`
	},
	sides: (count: number, what: string) => `${what}\u00a0: ${count} versions qui s’excluent`,
	/** On blame, where a side may hold several actors. */
	sidesOfBlame: (count: number) => `${count} camps qui s’excluent`,
	noSide: 'N’exclut aucune de ces versions',

	bySource: (what: string) => `${what}, affirmation par affirmation`,
	notCounting: (paragraph: number) =>
		`Non pris en compte\u00a0: c’est le §\u00a0${paragraph} de la même source qui compte.`,
	partOf: (others: readonly string[]) =>
		`Une seule déclaration, en plusieurs parties\u00a0; l’autre partie\u00a0: ${sentences.and(others)}.`,
	joint: (others: readonly string[]) =>
		`Une seule déclaration pour plusieurs pays ensemble (${sentences.and(others)}), jamais autant dans chacun.`,
	silent: (sources: number, what: string) =>
		`${counts.form(sources, { one: 'rapporte l’événement', other: 'rapportent l’événement' })} sans donner le nombre ${of(what)}. Cela ne veut pas dire zéro.`,
	noSourceSays: (what: string) =>
		`Aucune source ne donne le nombre ${of(what)}. Cela ne veut pas dire zéro.`,

	when: 'Quand',
	whenChosen: (date: string) =>
		`Date retenue\u00a0: ${date}. Règle\u00a0: le plus de sources indépendantes, puis la plus précise, puis la plus récente.`,
	basis: (words: string) => `déduit de «\u00a0${words}\u00a0»`,
	where: 'Où',
	whereChosen: (place: string) => `Lieu retenu\u00a0: ${place}. Même règle que pour les dates.`,
	target: 'Cible',
	targetAt: (target: string, place: string) => `${target}, ${place}`,
	responsibility: 'Responsabilité',
	responsibilityHelp:
		'Qui dit quoi de qui. La revendication d’un groupe est sa propre déclaration.',
	stances: {
		claimed: 'Revendication',
		attributed: 'Attribution',
		suspected: 'Soupçons',
		denied: 'Démenti',
		confirmed: 'Confirmation'
	},
	confirmed: {
		act: 'confirme qu’il a commis l’acte',
		claim: 'ne confirme que l’authenticité de sa revendication'
	},
	stanceOf: (stance: string, actor: string) => `${stance}\u00a0: ${actor}`,
	branchOf: (whole: string) => `branche ${of(whole)}`,
	control: 'Contrôle',
	controlOf: {
		held: (actor: string) => `contrôlé par ${actor}`,
		besieged: (actor: string) => `assiégé par ${actor}`
	},
	issuer: 'Émetteur',

	sources: 'Sources',
	document: 'Document',
	issuedColumn: 'Publication',
	says: 'Dit de cet événement',
	paragraphs: '§',

	outcome: 'Issue',
	place: 'Lieu',
	date: 'Date',
	ownPage: 'Sa page'
};
