/**
 * What the page fetches when it is wanted. The page names this one file: the names of all that each of these is made of
 * would be a weight of their own before anything is opened.
 */
export const late = {
	openedPanels: () => import('./openedPanels'),
	lensContent: () => import('./lensContent'),
	mapAids: () => import('./mapAids'),
	listTools: () => import('./listTools'),
	addView: () => import('./addView'),
	shareView: () => import('./shareView')
};
