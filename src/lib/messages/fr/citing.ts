import type { citing as english } from '../en/citing';
import type { Translated } from '../Translated';
import { of } from './grammar';

/** How to cite an event, a claim, a source or the dataset. */
export const citing: Translated<typeof english> = {
	project: 'Dateline',
	dataset: (title: string) => `${title} [jeu de données]`,
	inferred: (date: string) => `${date} (date déduite)`,
	version: (version: string) => `version ${version}`,
	paragraph: (n: number) => `§\u00a0${n}`,
	unnamed: (shortName: string) => `[${shortName}]`,
	quoted: (text: string) => `«\u00a0${text}\u00a0»`,
	codedFrom: (sources: readonly string[]) => `Codé d’après ${sources.join('\u00a0; ')}`,
	inDateline: (event: string, claim: string, version: string) =>
		`Dans Dateline, «\u00a0${event}\u00a0», affirmation ${claim}, version ${version}`,
	documentAt: (address: string) => `Le document\u00a0: ${address}`,

	title: (what: string) => `Comment citer\u00a0: ${what}`,
	heading: 'Comment citer',
	description: (what: string) =>
		`${what}\u00a0: texte de citation, BibTeX et CSL-JSON, avec une adresse qui porte la version des données.`,
	wholeDataset: 'Le jeu de données',
	claim: (words: string, paragraph: number, source: string) =>
		`«\u00a0${words}\u00a0», §\u00a0${paragraph} ${of(source)}`,
	claims: 'Ses affirmations',
	permalink: 'Adresse',
	permalinkHelp:
		'Elle porte la version des données. Si celles-ci changent, la page le dit et mène à ce qui a changé.',
	formats: { text: 'Texte', bibtex: 'BibTeX', csl: 'CSL-JSON' },
	help: {
		text: 'Auteur, titre, publication, éditeur, date, version, paragraphe, sources, adresse, dans cet ordre. Ce qu’un document ne donne pas est omis\u00a0; entre [crochets], le nom que nous donnons à un document sans titre.',
		bibtex:
			'Avec les champs de BibLaTeX, qui conservent la version et une date à choisir entre deux jours.',
		csl: 'Pour Zotero et d’autres outils de citation.'
	},
	copy: 'Copier',
	save: 'Enregistrer',
	copySpoken: (what: string) => `Copier\u00a0: ${what}`,
	saveSpoken: (what: string, file: string) => `Enregistrer\u00a0: ${what}, sous ${file}`,
	copied: (what: string) => `Copie effectuée\u00a0: ${what}.`,
	selected: (what: string) => `Sélection\u00a0: ${what}. Copiez au clavier ou par le menu.`,
	saved: (file: string) => `Fichier enregistré\u00a0: ${file}.`,
	close: 'Fermer',
	loading: 'Chargement de la citation…',
	failed: 'La citation n’a pas pu être chargée. Elle se trouve aussi sur',
	ownPage: 'une page à part',
	back: (what: string) => `Retour vers ${what}`,
	backToTable: 'le tableau',

	versionChanged: (linked: string, now: string) =>
		`Cette adresse a été créée avec la version ${linked} des données. Elles ont changé depuis\u00a0; ci-dessous figure la version ${now}.`,
	whatChanged: 'Ce qui a changé'
};
