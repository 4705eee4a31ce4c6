import type { pages as english } from '../en/pages';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { feminine, of } from './grammar';
import { inCountry } from './inCountry';
import { sentences } from './sentences';

/** "725 octets", "4,4 ko", "103 ko". */
function size(bytes: number): string {
	if (bytes < 1000)
		return `${counts.digits(bytes)}\u00a0${counts.form(bytes, { one: 'octet', other: 'octets' })}`;
	const digits = bytes < 10_000 ? 1 : 0;
	const kilobytes = new Intl.NumberFormat('fr', {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits
	});
	return `${kilobytes.format(bytes / 1000)}\u00a0ko`;
}

/** The pages of text. Titles never hold a toll. */
export const pages: Translated<typeof english> = {
	event: {
		title: (title: string, place: string | null, date: string) =>
			place === null ? `${title}, ${date}` : `${title}, ${place}, ${date}`,
		description: (title: string, sources: number) =>
			`${title}\u00a0: ce qu’en ${counts.form(sources, { one: 'dit', other: 'disent' })} ${feminine(sources)} ${counts.form(sources, { one: 'source', other: 'sources' })}, affirmation par affirmation, avec qui l’a dit et là où elles se contredisent.`
	},
	table: {
		title: 'Tableau',
		heading: 'Tous les événements en un tableau',
		description:
			'Chaque événement avec sa date, son lieu et les chiffres rapportés, bilans le plus bas, dernier et le plus élevé, tels que leurs sources les ont écrits.',
		lead: 'Les chiffres sont donnés tels que leurs sources les ont écrits. Une case vide signifie qu’aucune source ne le dit\u00a0; elle ne signifie jamais zéro. Les lignes ne s’additionnent pas\u00a0: attaques, opérations et arrestations ne comptent pas les mêmes personnes.',
		caption: 'Événements, avec les chiffres que donnent les sources',
		region: 'Tableau des événements, défilement horizontal',
		event: 'Événement',
		type: 'Type',
		date: 'Date',
		place: 'Lieu',
		killed: 'Tués',
		lowest: 'le plus bas',
		highest: 'le plus élevé',
		killedLowest: 'Tués, bilan le plus bas',
		killedBy: (rule: string) => `Tués, ${rule}`,
		killedHighest: 'Tués, bilan le plus élevé',
		injured: 'Blessés',
		detained: 'Interpellés',
		sources: 'Sources',
		jointly: (figure: string, countries: number) =>
			`${figure}, pour ${sentences.count(countries)} pays ensemble`,
		withKind: (figure: string, kind: string) => `${figure} ${kind}`,
		/** Words in quotes do not run on into whom they count. */
		wordsOfKind: (words: string, kind: string) => `${words} (${kind})`,
		files: 'Fichiers',
		filesLead:
			'Le jeu de données entier, avec chaque affirmation et sa source. CC BY 4.0. Les mêmes données donnent les mêmes octets.',
		file: 'Fichier',
		holds: 'Contenu',
		size: 'Taille',
		bytes: size,
		contents: {
			'dataset.geojson':
				'Tout en un seul fichier\u00a0: événements, arrestations, affirmations et sources',
			'arrests.geojson': 'Arrestations par pays, avec les contours des pays',
			'events.csv': 'Une ligne par événement, pour un tableur',
			'claims.csv': 'Une ligne par affirmation, avec ses mots et son paragraphe',
			'sources.json': 'Les sources en CSL-JSON, pour les outils de citation',
			'sources.bib': 'Les sources en BibTeX',
			'manifest.json': 'Version, effectifs et sommes de contrôle de ces fichiers'
		}
	},
	sources: {
		title: 'Sources',
		description: 'Les documents d’où provient chaque affirmation de ce site.',
		heading: (count: number) =>
			counts.form(count, { one: 'La source', other: `Les ${sentences.count(count)} sources` }),
		lead: 'Un numéro encadré désigne le même document sur toutes les pages. Un document a un seul nom, tiré de ce que le document donne lui-même\u00a0; ce qu’il ne nomme pas n’est pas ajouté.',
		untitled: 'Sans titre',
		shortName: 'Nom utilisé ici',
		authors: 'Auteur',
		noAuthor: 'non indiqué',
		publisher: 'Éditeur',
		noPublisher: 'non indiqué',
		issued: 'Publication',
		asPrinted: (text: string) => `imprimé «\u00a0${text}\u00a0»`,
		inferred: (reason: string) => `date déduite\u00a0: ${reason}`,
		printed: 'date imprimée dans le document',
		kind: 'Nature',
		wire: 'Relaie',
		link: 'Adresse',
		document: 'Codé d’après',
		hash: 'SHA-256',
		speaksOf: 'Parle de',
		counts: (claims: number, events: number) =>
			`${counts.digits(claims)} ${counts.form(claims, { one: 'affirmation', other: 'affirmations' })} sur ${counts.digits(events)} ${counts.form(events, { one: 'événement', other: 'événements' })}`,
		all: 'Toutes ses affirmations'
	},
	source: {
		title: (name: string) => `Source\u00a0: ${name}`,
		description: (name: string) =>
			`Chaque affirmation codée d’après ${name}, paragraphe par paragraphe.`,
		kicker: (number: number, name: string) => `Source ${number}\u00a0: ${name}`,
		claims: 'Affirmations, dans l’ordre du document',
		lead: 'Le document lui-même n’est pas reproduit ici\u00a0: seulement les quelques mots qui portent chaque valeur.',
		paragraph: '§',
		event: 'Événement',
		field: 'Objet',
		value: 'Dit',
		words: 'Dans ses mots',
		saidBy: 'À qui elle l’attribue',
		region: 'Affirmations de cette source, défilement horizontal',
		caption: (name: string) => `Affirmations ${of(name)}`,
		jointEvents: (countries: readonly string[]) =>
			`Arrestations ${sentences.and(countries.map(inCountry))}`,
		backToAll: 'Toutes les sources'
	},
	methodology: {
		title: 'Méthodologie',
		description:
			'Comment les affirmations sont codées, comment les mots deviennent des nombres, ce que signifie chaque symbole, et ce qui ne figure pas dans les données.',
		heading: 'Méthodologie',
		lead: 'Ce que ce site fait de cinq documents, et ce qu’il laisse de côté.',
		contents: 'Sur cette page',
		words: {
			heading: 'Comment les mots deviennent des nombres',
			caption: 'Comment les mots deviennent des nombres',
			region: 'Comment les mots deviennent des nombres, défilement horizontal',
			says: 'Une source écrit',
			low: 'Minimum',
			high: 'Maximum',
			note: 'Remarque',
			open: 'ouvert',
			unknown: 'inconnu',
			approximate: 'approximatif\u00a0: vaut pour son arrondi',
			exact: 'un nombre seul vaut tel quel',
			noNumber: 'pas de nombre\u00a0; affiché en mots',
			enumerated: 'comptés d’après le texte\u00a0; qu’il n’y en ait pas eu d’autres n’est pas dit',
			nearly: 'le nombre lui-même n’est pas atteint',
			howMany: 'autant qu’il en est énuméré',
			scalesOnly:
				'Ces nombres entiers servent aux échelles, au tri et aux colonnes des fichiers. À l’affichage, ce sont les mots de la source qui figurent.',
			/** Any number. */
			number: 'n',
			/** As the sources have them, which are in English. */
			noNumberWords: 'dozens, many dozens, scores, hundreds, numerous, «\u00a0deadly\u00a0»',
			enumeratedWords: 'des personnes énumérées sans nombre'
		},
		marks: { heading: 'Ce que signifie chaque symbole' },
		precision: {
			heading: 'Avec quelle précision un lieu et une date sont connus',
			place: 'Lieu, selon l’échelle de l’Uppsala Conflict Data Program',
			date: 'Date, selon l’échelle du même programme',
			level: 'Niveau',
			halo: 'À partir du niveau 3 de la première échelle, un cercle en tirets, de la taille de l’incertitude, entoure le symbole.',
			meaning: 'Signification'
		},
		boundaries: {
			heading: 'Frontières',
			paragraphs: [
				'La souveraineté est dessinée telle que l’entend l’Assemblée générale des Nations unies. Là où une revendication territoriale ou une ligne de contrôle dit autre chose, la ligne est en tirets. Une ligne de cette carte ne prend parti dans aucun différend. Le fond de carte est construit d’après le tableau ci-dessous.'
			],
			caption: 'Comment les zones contestées sont dessinées',
			region: 'Comment les zones contestées sont dessinées, défilement horizontal',
			area: 'Zone',
			shownAs: 'Dessinée comme partie de',
			line: 'Ligne',
			reason: 'Motif'
		},
		sections: [
			{
				id: 'coding',
				heading: 'Comment les affirmations sont codées',
				paragraphs: [
					'Une affirmation est une chose qu’une source dit d’un événement\u00a0: un nombre de tués, une date, un lieu, une cible, un responsable. Chacune porte la source, le paragraphe et la plus courte suite de mots de la source qui contient la valeur, huit mots au plus. Aucune citation plus longue n’est conservée.',
					'Un événement réel est une seule entrée, quelle que soit la diversité des dates et des lieux que lui donnent ses sources. Les documents ont été codés deux fois, par deux personnes travaillant séparément, puis les deux codages ont été rapprochés.',
					'Un paragraphe est une ligne non vide du document, comptée à partir de la première. Les commentaires de lecteurs et l’habillage d’une page ne sont pas des sources.',
					'La réponse à la question «\u00a0qui l’a fait\u00a0?\u00a0» ne tient jamais en un seul champ. Ce qu’un groupe revendique, ce que d’autres lui attribuent, ce qui est soupçonné, démenti ou confirmé figurent séparément, chaque fois avec qui le dit. Confirmer l’authenticité d’une revendication n’est pas confirmer l’acte. La déclaration d’un groupe est toujours donnée comme la sienne.',
					'Les victimes, les forces de sécurité, les suspects et les assaillants sont comptés séparément. Attaques, opérations et arrestations ne sont jamais additionnées.',
					'«\u00a0Les assaillants ne sont pas comptés\u00a0» est notre codage, non une déclaration des sources\u00a0: une affirmation est codée comme comptant des victimes partout où sa source ne dit pas que le nombre inclut des assaillants.'
				]
			},
			{
				id: 'agreement',
				heading: 'Quand les sources concordent, et quand elles se contredisent',
				paragraphs: [
					'La concordance est calculée. Chaque affirmation vaut pour les valeurs qu’elle laisse possibles\u00a0: «\u00a0au moins\u00a0» n’a pas de borne supérieure, un nombre approximatif vaut pour son arrondi, un mois pour tous ses jours, des mots sans nombre n’excluent rien.',
					'Identique\u00a0: toutes les affirmations sont égales. Pas de contradiction\u00a0: les valeurs ont une valeur commune. Un bilan dont la borne est ouverte un jour et qui est plus élevé le lendemain est en hausse\u00a0; personne ne contredit personne, et son signe est une flèche vers le haut.',
					'Le signe ≠ n’apparaît que là où les valeurs n’ont rien en commun, toujours avec ce qui diffère\u00a0: date, lieu, cible, responsabilité ou bilan. Il signifie que les sources ne peuvent avoir toutes raison, non que l’une d’elles a tort.',
					'Imputer un acte à un groupe et à sa branche n’est pas contradictoire. L’imputer à deux acteurs sans lien l’est.'
				]
			},
			{
				id: 'headline',
				heading: 'Quel nombre est retenu',
				paragraphs: [
					'La source la plus récente qui donne un nombre fournit le chiffre, et son nom et sa date figurent à côté. Quand un jour de publication est déduit, c’est le dernier jour possible qui compte. Des sources du même jour donnent une fourchette.',
					'Parmi les affirmations d’une même source, un nombre passe avant des mots, ses propres mots avant ceux qu’elle rapporte, puis le paragraphe le plus avancé. Toutes restent visibles.',
					'Les nombres gardent leurs bornes\u00a0: «\u00a0au moins\u00a0», «\u00a0plus de\u00a0», «\u00a0près de\u00a0». Aucun nombre n’est affiché sans qu’une source l’ait écrit.',
					'La fourchette sous un chiffre est une fourchette de bilans, du plus bas au plus élevé. Ce n’est pas une marge d’erreur.',
					'Quand les sources se contredisent sur une date ou un lieu, l’événement est placé là où le situe le plus grand nombre de sources indépendantes, puis la plus précise, puis la plus récente. Les sources qui relaient les mêmes agences, ou qui rapportent sur ce point les propos de la même personne ou du même organisme, comptent pour une seule. Les autres dates et lieux restent affichés.'
				]
			},
			{
				id: 'lens',
				heading: 'D’autres manières de lire',
				paragraphs: [
					'Une autre règle peut s’appliquer\u00a0: le bilan le plus bas, le plus élevé, ou la fourchette de l’un à l’autre. Symboles, liste, tableau, légende et totaux suivent, et chaque chiffre retenu dit quels bilans sa règle a écartés, et pourquoi.',
					'«\u00a0Connu au\u00a0», suivi d’un jour, ne compte que les sources publiées jusqu’à ce jour\u00a0; une source dont le jour est déduit compte à partir du dernier jour possible. Cela montre ce qu’avaient dit ces cinq documents, non ce que l’on savait dans le monde.',
					'D’après une seule source, seuls figurent ses propres événements, dates, lieux et chiffres. Ce qu’elle n’évoque pas est nommé et compté, et sa place sur la carte est un petit point en tirets. Les résumés sont écrits d’après toutes les affirmations\u00a0; ils sont donc omis partout où certaines le sont.',
					'Les totaux sont des sommes calculées ici, celles des bilans les plus bas et celles des plus élevés, pour les événements d’un même type. Les victimes ne sont jamais additionnées aux suspects, ni les attaques aux opérations\u00a0; les événements sans nombre sont comptés à côté de la somme et n’y figurent pas.'
				]
			}
		],
		after: [
			{
				id: 'gaps',
				heading: 'Lacunes et biais',
				paragraphs: [
					'Cinq documents ne font pas une enquête. Ils ont été écrits dans la semaine suivant une attaque, à propos de cette attaque\u00a0; ce qu’ils évoquent d’événements antérieurs est ce qui, selon eux, y a conduit. Qu’un événement manque ici ne dit rien de son existence.',
					'Les documents 1 et 2 ont en commun des paragraphes entiers, mot pour mot, mais aucun ne cite l’autre. Ils comptent pour deux voix. Cela décide du jour de l’alerte des ambassades\u00a0: le 8 mars selon ces deux documents, contre le 7 mars selon un seul.',
					'Tous les cinq sont en anglais. Certains reprennent les mêmes agences, et certains présentent comme un fait ce qu’a dit un gouvernement, un service de sécurité ou un groupe. Deux n’indiquent pas de date\u00a0; leur jour de publication est déduit du texte, avec chaque fois la raison.',
					'Les chiffres officiels des services de sécurité et les déclarations des groupes sont rapportés ici comme les leurs. Ni les uns ni les autres n’ont été vérifiés par ce projet.'
				]
			},
			{
				id: 'not-here',
				heading: 'Ce qui ne figure pas dans les données',
				paragraphs: [
					'Aucun nom de suspect ou de victime, aucune image, aucune propagande ni lien vers elle. Aucun décompte par pays là où aucune source n’en donne. Aucun contour relevé de territoire\u00a0: le contrôle d’un lieu est un point, un large halo et des mots.',
					'L’inconnu est laissé vide. Il n’est jamais écrit comme zéro.'
				]
			},
			{
				id: 'corrections',
				heading: 'Corrections',
				paragraphs: [
					'Une correction est une modification des données, accompagnée de son motif, et figure dans le journal des modifications du projet. Les identifiants des événements, des affirmations et des sources sont conservés pour toujours\u00a0: un lien créé aujourd’hui mène au même événement après une correction.'
				]
			},
			{
				id: 'licence',
				heading: 'Licence et crédits',
				paragraphs: [
					'Les données sont publiées sous CC BY 4.0, le code sous licence MIT. Les quelques mots cités de chaque source restent ceux de leurs auteurs.',
					'Fond de carte\u00a0: Natural Earth, domaine public. Noms de lieux\u00a0: GeoNames, CC BY 4.0.',
					'Polices\u00a0: Source Serif 4, Libre Franklin, Noto Sans et Noto Sans Arabic, SIL Open Font License.',
					'Les échelles de précision et les mots des estimations de victimes suivent l’Uppsala Conflict Data Program\u00a0; les noms des natures d’événements suivent ACLED et la Global Terrorism Database.'
				]
			}
		]
	}
};
