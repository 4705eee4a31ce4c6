import type { presenter as english } from '../en/presenter';
import type { Translated } from '../Translated';
import { counts } from './counts';

/** The words of the presenter window. */
export const presenter: Translated<typeof english> = {
	pageTitle: (title: string) => `Orateur – ${title}`,
	end: 'Terminer',
	now: (number: number, steps: number) => `En cours, ${number} sur ${steps}`,
	next: (number: number) => `Ensuite, ${number}`,
	nothingNext: 'C’est la dernière étape.',
	stepSaid: (number: number, steps: number, heading: string) =>
		`Étape ${number} sur ${steps}\u00a0: ${heading}`,
	link: {
		unavailable: 'Ce navigateur ne peut pas synchroniser deux fenêtres',
		alone: 'Pas de fenêtre du public',
		frozen: 'Écran du public figé',
		'catching-up': 'La fenêtre du public se met à jour',
		'in-step': 'Fenêtre du public synchronisée'
	},
	frozenAt: (number: number) => `Écran du public figé à l’étape ${number}`,
	several: (count: number) =>
		`${counts.digits(count)} ${counts.form(count, { one: 'fenêtre', other: 'fenêtres' })} du public\u00a0: la plus récente est suivie`,
	openAudience: 'Ouvrir la fenêtre du public',
	isBlank: { black: 'L’écran est noir', white: 'L’écran est blanc' },
	back: '← Retour',
	forward: 'Suite →',
	blank: 'Masquer',
	freeze: 'Figer',
	pointer: 'Pointeur',
	draw: 'Dessin',
	overview: 'Toutes les étapes',
	keys: 'Touches',
	close: 'Fermer',
	pointHere: 'Déplacez la souris sur l’étape\u00a0: le public voit où.',
	drawHere: 'Dessinez sur l’étape\u00a0: le public le voit. C efface.',
	typed: (digits: string) => `Aller à l’étape ${digits}\u00a0: Entrée`,
	elapsed: 'Écoulé',
	/** The field with the minutes planned follows: "Reste sur [20] min". */
	left: 'Reste sur',
	over: 'Dépassé sur',
	minutes: 'min',
	minutesSaid: 'Minutes prévues',
	pace: {
		on: 'Rythme\u00a0: comme prévu',
		ahead: (time: string) => `Rythme\u00a0: ${time} d’avance`,
		behind: (time: string) => `Rythme\u00a0: ${time} de retard`,
		none: 'Rythme\u00a0: aucune durée prévue'
	},
	/** "20 s", "2 min 10 s". */
	duration: (minutes: number, seconds: number) =>
		[minutes > 0 ? `${minutes}\u00a0min` : '', seconds > 0 ? `${seconds}\u00a0s` : '']
			.filter(Boolean)
			.join(' '),
	start: 'Démarrer',
	pause: 'Pause',
	goOn: 'Reprendre',
	reset: 'À zéro',
	resetSure: 'À zéro\u00a0?',
	resetSaid: 'Appuyez encore pour remettre le temps à zéro',
	clock: 'Heure',
	notes: 'Notes',
	smaller: 'A−',
	smallerSaid: 'Notes plus petites',
	larger: 'A+',
	largerSaid: 'Notes plus grandes',
	noNotes: 'Pas de notes pour cette étape.',
	notesStay: 'Les notes restent dans cette fenêtre. Le public ne les voit jamais.',
	notesPublic: 'Ces notes font partie de l’exposé publié. La fenêtre du public ne les affiche pas.',
	notesPrivate: 'Les notes de cet exposé sont conservées dans son fichier, et non sur ce site.',
	openNotes: 'Ouvrir le fichier avec les notes',
	notesRead: (file: string, found: number, steps: number) =>
		`${file}\u00a0: notes pour ${found} ${counts.form(found, { one: 'étape', other: 'étapes' })} sur ${steps}.`,
	notesUnread: (file: string, reason: string) => `${file} ne peut pas être lu. ${reason}`,
	withoutScript: 'Cette fenêtre a besoin de JavaScript. L’exposé lui-même se lit sans\u00a0:',
	readBriefing: 'Lire l’exposé',
	command: {
		next: 'Étape suivante',
		previous: 'Étape précédente',
		first: 'Première étape',
		last: 'Dernière étape',
		number: 'Aller à une étape par son numéro',
		black: 'Écran noir, et retour',
		white: 'Écran blanc, et retour',
		freeze: 'Figer l’écran du public, ou l’amener ici',
		pointer: 'Pointer sur l’écran du public',
		draw: 'Dessiner sur l’étape',
		clear: 'Effacer le dessin',
		jump: 'Aller à un numéro ou à un titre',
		overview: 'Toutes les étapes',
		help: 'Ces touches',
		leave: 'Fermer ce qui recouvre la fenêtre'
	},
	keyNames: {
		ArrowRight: '→',
		ArrowDown: '↓',
		ArrowLeft: '←',
		ArrowUp: '↑',
		PageDown: 'Pg suiv.',
		PageUp: 'Pg préc.',
		Home: 'Début',
		End: 'Fin',
		Enter: 'Entrée',
		Backspace: '⌫',
		Space: 'Espace',
		'Shift+Space': 'Maj Espace',
		Escape: 'Échap'
	} as Record<string, string>,
	digits: '0–9'
};
