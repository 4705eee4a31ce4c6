/** The foot of the pages of text. */
export const footer = {
	about:
		'Every figure on this site stands with who reported it, and sources that exclude each other are shown doing so.',
	data: 'Data: CC BY 4.0. Code: MIT.',
	basemap: 'Map: Natural Earth (public domain), GeoNames (CC BY 4.0).',
	how: 'How claims are coded, and what is not in the data'
} as const;
