import type { takeaway as english } from '../en/takeaway';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine } from './grammar';
import { sentences } from './sentences';

/** Taking a briefing away: on paper, as slides, as one file. */
export const takeaway: Translated<typeof english> = {
	menu: 'Exporter',
	print: 'Imprimer ou PDF',
	slides: 'PowerPoint',
	file: 'Fichier unique (HTML)',
	withNotes: 'Avec les notes',
	making: (name: string) => `Création\u00a0: ${name}…`,
	saved: (name: string) => `Enregistré\u00a0: ${name}`,
	failed:
		'Le fichier n’a pas pu être créé, et rien n’a été perdu. Vérifiez la connexion et réessayez.',

	printTitle: (title: string) => `Imprimer\u00a0: ${title}`,
	printNow: 'Imprimer',
	/** The dialog is the browser's, so its own words are named. */
	howTo:
		'Pour le conserver en PDF, choisissez «\u00a0Enregistrer au format PDF\u00a0» comme imprimante. Les pages ont le format d’une diapositive, 16:9\u00a0; avec les notes, elles sont en A4.',
	toBriefing: 'Retour à l’exposé',

	kind: 'Un exposé d’événements rapportés. Chaque chiffre y est accompagné de qui l’a rapporté.',
	steps: (count: number) =>
		`${sentences.capitalised(feminine(count))} ${counts.form(count, { one: 'étape', other: 'étapes' })}`,
	asOf: (day: string) => `Au ${day}`,
	version: (version: string) => `Jeu de données ${version}`,
	from: 'D’après',
	notes: 'Notes',
	noNotes: 'Cette étape n’a pas de notes.',

	sources: 'Sources',
	sourcesLead:
		'Un numéro encadré désigne le même document sur toutes les pages. Un document a un seul nom, tiré de ce que le document donne lui-même.',
	untitled: 'Sans titre',
	noAuthor: 'Auteur non indiqué',
	noPublisher: 'éditeur non indiqué',
	issued: (day: string) => `Publication\u00a0: ${day}`,
	inferred: (day: string) => `Publication\u00a0: ${day} (date déduite)`,
	relays: (agencies: readonly string[]) => `relaie ${sentences.and(agencies)}`,
	document: (name: string) => `Codé d’après ${name}`,
	noLink: 'adresse non indiquée',

	/** The lowest and the highest report, each with its day. */
	ends: (reports: readonly string[]) => `Bilans\u00a0: ${reports.join('\u00a0; ')}`,
	key: (number: number) => `[${number}]`,

	/** In the one file. */
	fileBar: 'Exposé',
	previous: 'Précédent',
	next: 'Suivant',
	overview: 'Vue d’ensemble',
	zoomIn: 'Plus près',
	zoomOut: 'Plus loin',
	zoomReset: 'Vue entière',
	fileKeys: 'Touches\u00a0: ← → étape, O vue d’ensemble, + − 0 carte'
};
