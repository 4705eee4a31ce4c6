import type { editing as english } from '../en/editing';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** Making a briefing of one's own, and showing it. */
export const editing: Translated<typeof english> = {
	lead: 'Conservé sur ce seul appareil, comme le serait un fichier Markdown\u00a0: rien n’est envoyé nulle part. D’autres navigateurs et appareils le reçoivent sous forme de fichier.',
	notLoaded: 'L’éditeur n’a pas pu être chargé. Vérifiez la connexion et rechargez la page.',
	empty: {
		title: 'Pas encore d’exposé',
		text: 'Ouvrez la carte, affichez ce que vous voulez montrer et cliquez sur «\u00a0Ajouter cette vue\u00a0» parmi ses boutons\u00a0: chaque vue devient une étape. Ou ouvrez un exposé enregistré dans un fichier, ici ou en le déposant sur cette page.'
	},
	unreadable: {
		title: 'Ce qui est conservé sur cet appareil ne peut pas être modifié ici',
		text: 'Rien n’en est perdu\u00a0: enregistrez-le dans un fichier, corrigez ce qui est indiqué ci-dessous et rouvrez-le.',
		discard: 'En commencer un nouveau'
	},
	toMap: 'Ouvrir la carte pour ajouter des vues',
	show: 'Projeter',
	presenter: 'Fenêtre de l’orateur',
	print: 'Imprimer, diapositives ou fichier unique',
	save: 'Enregistrer en fichier',
	open: 'Ouvrir un fichier',
	undo: 'Annuler',
	redo: 'Rétablir',
	actions: 'Que faire de l’exposé',
	said: {
		saved: (name: string) => `Enregistré\u00a0: ${name}.`,
		opened: (name: string) => `Ouvert\u00a0: ${name}. Annuler ramène ce qui se trouvait ici.`,
		undone: 'Annulé.',
		redone: 'Rétabli.',
		moved: (heading: string, place: number, steps: number) =>
			`«\u00a0${heading}\u00a0» est désormais l’étape ${place} sur ${steps}.`,
		duplicated: (heading: string) => `Étape «\u00a0${heading}\u00a0» dupliquée.`,
		removed: (heading: string) => `Étape «\u00a0${heading}\u00a0» supprimée. Annuler la rétablit.`,
		inserted: (reference: string) => `Inséré\u00a0: ${reference}.`
	},
	refused: {
		title: (name: string) => `«\u00a0${name}\u00a0» n’a pas été ouvert, et rien n’a été modifié`,
		tooLarge: 'Le fichier est trop volumineux pour un exposé.',
		chooseAnother: 'Choisissez le fichier Markdown d’un exposé.'
	},
	fileName: 'expose',
	fault: (line: number) => `Ligne ${line}\u00a0:`,
	faultCount: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'erreur', other: 'erreurs' })}`,
	matter: {
		region: 'L’exposé entier',
		title: 'Titre',
		language: 'Langue',
		languageHint: 'Code, par exemple «\u00a0fr\u00a0»',
		asOf: 'État au',
		minutes: 'Minutes',
		notes: 'Notes dans le fichier',
		privateNotes: 'privées',
		publicNotes: 'publiques'
	},
	steps: {
		region: 'Étapes',
		step: (number: number) => `Étape ${number}`,
		stepOf: (number: number, steps: number) => `Étape ${number} sur ${steps}`,
		untitled: 'Sans intertitre',
		hint: 'Alt et une flèche déplacent l’étape active.',
		up: 'Plus tôt',
		down: 'Plus tard',
		duplicate: 'Dupliquer',
		remove: 'Supprimer'
	},
	fields: {
		heading: 'Intertitre',
		caption: 'Texte',
		captionHint:
			'Texte brut et listes. Les chiffres sont des renvois tels que {killed:kerman}\u00a0: seul dans son paragraphe, un chiffre s’affiche en grand.',
		notes: 'Notes de l’orateur',
		notesHint: 'Jamais sur l’écran du public.',
		view: 'Vue',
		openView: 'Ouvrir sur la carte',
		preview: 'Aperçu de l’étape'
	},
	insert: {
		open: 'Insérer un chiffre',
		about: 'À propos de',
		everything: 'Le jeu de données entier',
		none: 'La vue de cette étape ne contient rien.',
		choices: 'Renvois',
		fields: {
			date: 'quand',
			place: 'où',
			target: 'ce qui était visé',
			responsibility: 'à qui l’acte est imputé',
			control: 'qui tient les lieux',
			issuer: 'qui l’a émise'
		},
		counts: {
			sources: 'sources',
			events: 'événements',
			attacks: 'attaques',
			operations: 'opérations',
			countries: 'pays avec arrestations',
			contradictions: 'contradictions entre sources',
			'disputed-events': 'événements sur lesquels les sources se contredisent'
		}
	},
	own: {
		title: 'Votre propre exposé',
		nothing: 'Il n’y a pas d’exposé sur cet appareil',
		howTo:
			'Ajoutez des vues sur la carte, ou ouvrez un exposé enregistré dans un fichier\u00a0; revenez ensuite à cette adresse.',
		faulty: 'L’exposé conservé sur cet appareil contient des erreurs',
		faultyText:
			'Rien n’en est perdu. Corrigez ce qui est indiqué ici, dans l’éditeur ou dans le fichier.',
		edit: 'Modifier l’exposé',
		needsScripts:
			'Un exposé personnel est conservé dans votre navigateur\u00a0; pour l’afficher, la page a besoin de JavaScript.',
		controls: 'Étapes'
	}
};
