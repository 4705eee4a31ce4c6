import type { pageError as english } from '../en/pageError';
import type { Translated } from '../Translated';

/** The page that stands where none can be shown. */
export const pageError: Translated<typeof english> = {
	title: (status: number) =>
		status === 404 ? 'Page introuvable' : 'Cette page n’a pas pu être affichée',
	notFound:
		'Il n’y a rien à cette adresse. Les adresses des événements et des sources sont conservées pour toujours\u00a0; celle-ci n’a jamais servi, ou elle est mal saisie.',
	other: 'Un problème est survenu pendant la préparation de la page. La recharger peut aider.',
	events: 'Tous les événements en tableau',
	map: 'La carte',
	sources: 'Les sources'
};
