import type { printing as english } from '../en/printing';
import type { Translated } from '../Translated';

/** What is on paper alone, and in a picture of the map. */
export const printing: Translated<typeof english> = {
	name: 'Dateline',
	sources: 'Sources',
	untitled: 'Sans titre',
	sourceLine: (name: string, issued: string) => `${name}, ${issued}`,
	issued: (date: string, isInferred: boolean) =>
		isInferred ? `publication\u00a0: ${date} (jour déduit)` : `publication\u00a0: ${date}`,
	asOf: (day: string) => `Sources publiées jusqu’au ${day}`,
	version: (version: string) => `Données ${version}, CC BY 4.0`,
	map: 'Carte\u00a0: Natural Earth, GeoNames (CC BY 4.0)',
	mapLabel: 'La carte telle qu’elle était à l’écran',
	legend: 'Lire la carte',
	event: 'Événement',
	where: 'Lieu et date',
	figure: 'Chiffre',
	saidBy: 'Qui le dit',
	events: 'Événements',
	arrests: 'Arrestations par pays',
	said: (figure: string, unit: string) => `${figure} ${unit}`,
	addressed: 'Cette vue\u00a0:'
};
