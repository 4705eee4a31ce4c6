import type { changes as english } from '../en/changes';
import type { Translated } from '../Translated';
import { counts } from './counts';
import { terms } from './terms';

/** What changed in the data, what was removed, and how a reader reports an error. */
export const changes: Translated<typeof english> = {
	title: 'Modifications',
	heading: 'Ce qui a changé dans les données',
	description:
		'Ce qui a été ajouté, modifié et retiré, jour par jour, avec l’ancienne valeur et la source.',
	lead: 'Une correction est une information. Chacune figure avec l’ancienne valeur, la nouvelle et la source qui montre laquelle est juste\u00a0; ce qui est retiré garde son adresse, avec le motif.',
	current: (version: string) => `Version actuelle des données\u00a0: ${version}.`,
	asFile: 'La même liste en fichier',
	file: 'Ce qui a été ajouté, modifié et retiré, jour par jour',
	link: 'Modifications',
	added: 'Ajouté',
	changed: 'Modifié',
	removed: 'Retiré',
	region: (date: string) => `Modifications, ${date}, défilement horizontal`,
	columns: { event: 'Événement', field: 'Quoi', from: 'Avant', to: 'Après', source: 'Source' },
	claim: (id: string) => `affirmation ${id}`,
	counts: (events: number, countries: number) =>
		[
			events > 0 &&
				`${counts.digits(events)} ${counts.form(events, { one: 'événement', other: 'événements' })}`,
			countries > 0 && `arrestations dans ${counts.digits(countries)} pays`
		]
			.filter((part) => part !== false)
			.join(', et '),
	fields: {
		...terms.field,
		title: 'titre',
		event_type: 'type',
		sub_event_type: 'nature',
		outcome: 'issue',
		admin1: 'province ou région',
		iso3: 'pays',
		where_prec: 'précision du lieu',
		geometry: 'point sur la carte',
		summary: 'résumé'
	},

	tombstone: {
		kicker: 'Retiré des données',
		since: (date: string) => `Retrait\u00a0: ${date}.`,
		reason: 'Motif',
		lead: 'Son adresse demeure, pour que quiconque l’a citée ne tombe pas dans le vide. Ce qui se trouvait ici ne fait plus partie des données.',
		all: 'Toutes les modifications',
		description: (title: string) => `${title}\u00a0: retiré des données, quand et pourquoi.`
	},

	report: {
		heading: 'Signaler une erreur',
		lead: 'Dites ce qui est faux et quelle source le montre. Les lignes indiquant ce que vous lisiez sont déjà remplies.',
		label: 'Votre signalement',
		subject: (event: string) => `Signalement d’erreur\u00a0: ${event}`,
		text: (event: string, id: string, version: string, address: string) =>
			[
				`Événement\u00a0: ${event} (${id})`,
				`Version des données\u00a0: ${version}`,
				`Adresse\u00a0: ${address}`,
				'',
				'Ce qui est faux\u00a0:',
				'',
				'Ce qu’il faudrait lire\u00a0:',
				'',
				'Source (document, paragraphe, ses mots)\u00a0:',
				''
			].join('\n'),
		copy: 'Copier',
		mail: 'Ouvrir dans la messagerie',
		form: 'Ouvrir le formulaire',
		noAddress:
			'Ce site n’indique aucune adresse pour les signalements\u00a0: copiez le texte, ou envoyez-le à qui publie le site.',
		withAddress: 'Il parvient à qui publie ce site, une fois que vous l’y avez envoyé.',
		copied: 'Signalement copié.',
		selected: 'Signalement sélectionné\u00a0: copiez-le au clavier ou par le menu.'
	}
};
