import type { briefing as english } from '../en/briefing';
import type { Translated } from '../Translated';

/** The words of a briefing on its stage. */
export const briefing: Translated<typeof english> = {
	noNumber: 'nombre non précisé',
	/** Inside a text that may be in English: in digits, which belong to no language. */
	count: (n: number): string => String(n),
	/** The span of reports beside a figure in a text. */
	reports: (span: string) => ` (bilans\u00a0: ${span})`,
	sources: 'Sources de cette étape',
	asOf: (day: string) => `Au ${day}`,
	progress: (step: number, steps: number) => `${step} / ${steps}`,
	progressSaid: (step: number, steps: number) => `Étape ${step} sur ${steps}`,
	markKey: 'disque\u00a0: chiffre retenu\u00a0; trait intérieur\u00a0: bilan le plus bas',
	attribution: 'Natural Earth, GeoNames',
	mapOf: (heading: string) => `Carte\u00a0: ${heading}`,
	toMap: 'Ouvrir cette vue sur la carte',
	/** A report with the day of its source: "more than 60, 23 mars 2024". */
	reportOf: (text: string, issued: string) => `${text}, ${issued}`,
	saysNothing: 'aucun chiffre',
	previous: 'Étape précédente',
	next: 'Étape suivante',
	end: 'Tous les exposés',
	title: 'Exposés',
	targetIn: (target: string, place: string) => `${target} (${place})`,
	/** Confirmed is not the act, only that a group's claim is its own. */
	onlyItsClaim: (actor: string) => `authenticité de la revendication (${actor})`,
	stances: {
		claimed: 'Revendiqué par',
		attributed: 'Attribué à',
		suspected: 'Soupçons visant',
		denied: 'Démenti concernant',
		confirmed: 'Confirmé'
	},
	/** What a list of voices is about. */
	voicesOf: {
		date: 'Quand, par source',
		place: 'Où, par source',
		target: 'Ce qui était visé, par source',
		responsibility: 'À qui l’acte est imputé',
		control: 'Qui tient les lieux, par source',
		issuer: 'Qui l’a émise, par source'
	},
	/** After a value: those whom sources name as saying it. */
	saidBy: (speakers: readonly string[]) =>
		`, selon ${speakers.slice(0, 2).join('\u00a0; ')}${speakers.length > 2 ? ' et d’autres' : ''}`,
	missingStep: 'Cette étape ne fait pas partie de ce que montre sa vue.'
};
