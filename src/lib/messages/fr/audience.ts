import type { audience as english } from '../en/audience';
import type { Translated } from '../Translated';

/** The words around the stage of a briefing: controls, help, overview, settings. */
export const audience: Translated<typeof english> = {
	controls: 'Commandes de l’exposé',
	previous: 'Étape précédente',
	next: 'Étape suivante',
	overview: 'Vue d’ensemble des étapes',
	lookBack: 'Revenir à la vue de l’étape',
	play: 'Défilement automatique',
	pause: 'Arrêter le défilement',
	settings: 'Projection et réglages',
	help: 'Touches',
	fullScreen: 'Plein écran',
	leaveFullScreen: 'Quitter le plein écran',
	presenter: 'Fenêtre de l’orateur',
	exit: 'Quitter l’exposé',
	close: 'Fermer',

	/** Said when the step changes. */
	step: (number: number, steps: number, heading: string) =>
		`Étape ${number} sur ${steps}\u00a0: ${heading}`,
	/** Said when the stage is hidden or held, and shown where nobody in the room looks for it. */
	states: {
		black: 'Écran noir. B ou Échap rétablit l’étape.',
		white: 'Écran blanc. W ou Échap rétablit l’étape.',
		frozen: 'Écran figé. Z le libère.',
		pointer: 'Pointeur actif. L le retire.',
		draw: 'Dessin actif. D le retire, C efface.',
		playing: 'L’exposé défile seul. A l’arrête.',
		paused: 'En pause\u00a0: le défilement reprend dès qu’on ne touche plus à rien.'
	},
	stepsNumber: (number: string, steps: number) => `${number} / ${steps}`,
	enterGoes: 'Entrée pour y aller',

	jump: {
		heading: 'Aller à une étape',
		label: 'Numéro ou mots du titre',
		go: 'Aller',
		none: 'Aucune étape n’a ce numéro ni ce titre.'
	},

	commands: {
		next: 'étape suivante',
		previous: 'étape précédente',
		first: 'première étape',
		last: 'dernière étape',
		jump: 'aller à un numéro ou à un titre',
		overview: 'vue d’ensemble des étapes',
		lookBack: 'revenir à la vue de l’étape après exploration',
		black: 'écran noir, et retour',
		white: 'écran blanc, et retour',
		freeze: 'figer l’écran, et le libérer',
		pointer: 'pointeur',
		draw: 'dessiner sur l’étape',
		clear: 'effacer le dessin',
		fullScreen: 'plein écran',
		presenter: 'fenêtre de l’orateur, avec les notes',
		autoplay: 'défilement automatique, et arrêt',
		larger: 'texte plus grand',
		smaller: 'texte plus petit',
		help: 'ces touches',
		leave: 'fermer ce qui est ouvert, l’un après l’autre'
	},
	digits: 'aller à cette étape',
	digitKeys: 'chiffres, Entrée',
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
		Backspace: 'Retour arr.',
		Escape: 'Échap',
		Space: 'Espace',
		'Shift+Space': 'Maj Espace'
	} as Readonly<Record<string, string>>,
	keysNote:
		'Un clic au bord gauche ou droit du texte fait reculer ou avancer\u00a0; sur un écran tactile, un balayage aussi. Déplacez la carte et ouvrez ses symboles pour explorer.',
	letters: 'Lettres, chiffres et signes sont des touches de l’exposé',

	projector: {
		heading: 'Projection et réglages',
		brightness: 'Luminosité',
		contrast: 'Contraste',
		textSize: 'Taille du texte',
		perCent: (value: number) => `${Math.round(value)}\u00a0%`,
		byItself: 'Défilement automatique (A)',
		seconds: 'Secondes par étape',
		resume: 'Reprise après',
		loop: 'De la dernière étape à la première',
		wait: (seconds: number) => (seconds === 0 ? 'jamais' : `${seconds}\u00a0s`),
		theme: 'Couleurs',
		themes: {
			auto: 'celles du système',
			light: 'clair',
			dark: 'sombre',
			contrast: 'contraste élevé'
		},
		motion: 'La carte vole d’une étape à l’autre',
		progress: 'Afficher le numéro de l’étape et leur total',
		reset: 'Réglages d’origine',
		kept: 'Conservé sur cet appareil.'
	}
};
