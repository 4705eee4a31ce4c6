import type { briefingFaults as english } from '../en/briefingFaults';
import type { Translated } from '../Translated';

export const briefingFaults: Translated<typeof english> = {
	noFrontMatter: {
		message: 'Le fichier ne commence pas par son en-tête.',
		fix: 'Commencez par une ligne "---", puis title et language, puis une ligne "---".'
	},
	beforeSteps: {
		message: 'Ceci se trouve avant la première étape.',
		fix: 'Placez-le sous un titre de deuxième niveau ("## …").'
	},
	noStep: {
		message: 'Le briefing n’a aucune étape.',
		fix: 'Écrivez un titre de deuxième niveau ("## …") pour chaque étape.'
	},
	links: (count: number) => ({
		message: `Nombre de liens dans l’étape : ${count}.`,
		fix: 'Donnez-lui un seul lien, seul sur sa ligne : "[view](/?event=…)".'
	}),
	noHeading: { message: 'L’étape n’a pas de titre.', fix: 'Écrivez-le après "##".' },
	foreign: (types: string) => ({
		message: `Une légende ne peut pas contenir ${types}.`,
		fix: 'N’utilisez que des paragraphes et des listes de texte simple et de renvois.'
	}),
	noReference: (braces: string) => ({
		message: `"${braces}" n’est pas un renvoi.`,
		fix: 'Écrivez "{killed:<event>}", "{killed:<event>:<source>}" ou "{count:sources}" ; geodata/README.md les énumère tous.'
	}),
	typedNumber: (words: string) => ({
		message: `Nombre saisi à la main : ${words}.`,
		fix: 'Renvoyez à l’affirmation ou à la règle dont il vient, comme "{killed:<event>}" ou "{date:<event>}".'
	}),
	unknownField: (name: string, names: string) => ({
		message: `L’en-tête contient "${name}", qui est inconnu.`,
		fix: `Utilisez ${names}.`
	}),
	noFields: {
		message: 'L’en-tête ne contient aucun champ.',
		fix: 'Écrivez "title: …" et "language: …".'
	},
	notYaml: (reason: string) => ({
		message: `L’en-tête n’est pas du YAML : ${reason}.`,
		fix: 'Mettez entre guillemets les textes qui contiennent un deux-points.'
	}),
	notSpokenOf: (id: string) => ({
		message: `Aucune source prise en compte dans la vue de cette étape ne parle de "${id}", qu’elle sélectionne.`,
		fix: 'Sélectionnez un autre événement, ou changez la date ou la source de la vue.'
	}),
	noEventIn: (country: string) => ({
		message: `Aucun événement ne se situe dans "${country}", par lequel la vue filtre.`,
		fix: 'Utilisez le code ISO 3166-1 alpha-3 d’un pays nommé par un événement.'
	}),
	noActor: (id: string) => ({
		message: `Aucun acteur n’a l’identifiant "${id}".`,
		fix: 'Utilisez un identifiant de actors.json.'
	}),
	noClaim: (reference: string) => ({
		message: `Aucune affirmation ne fonde ${reference} dans la vue de cette étape.`,
		fix: 'Renvoyez à ce que dit une source, ou changez la date ou la source de la vue.'
	}),
	noEvent: (id: string) => ({
		message: `Aucun événement n’a l’identifiant "${id}".`,
		fix: 'Utilisez un identifiant de events.geojson ou de arrests.geojson.'
	}),
	noSource: (id: string) => ({
		message: `Aucune source n’a l’identifiant "${id}".`,
		fix: 'Utilisez un identifiant de sources.json.'
	}),
	missing: (name: string) => `Il manque ${name}.`,
	unread: (name: string) => `${name} ne peut pas être lu.`,
	fieldFixes: {
		title: 'Écrivez "title: …".',
		language: 'Écrivez le code d’une langue, comme "language: en".',
		asOf: 'Écrivez un jour, comme "as-of: 2024-03-29", ou omettez-le.',
		notes: 'Écrivez "notes: public" ou "notes: private".',
		minutes: 'Écrivez la durée, comme "minutes: 15", ou omettez-la.'
	},
	link: {
		elsewhere: (link: string, path: string) =>
			`Le lien "${link}" mène à "${path}" et non à la carte.`,
		unread: (part: string) => `La partie "${part}" du lien ne peut pas être lue.`,
		twice: (name: string) => `Le lien contient "${name}" plus d’une fois.`,
		fix: 'Copiez l’adresse de la carte que l’étape doit montrer.'
	}
};
