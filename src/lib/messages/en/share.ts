/** The dialog that hands a view on. */
export const share = {
	heading: 'Share',
	close: 'Close',
	link: 'Link',
	linkHelp:
		'It carries what you see: what is open, how the figures are read, which events, and where the map looks.',
	qr: 'QR code',
	qrOf: (address: string) => `QR code of ${address}`,
	embed: 'Embed',
	embedHelp: 'The map in a frame of your own page.',
	options: 'In the frame',
	option: {
		title: 'Name and subject',
		list: 'List of events',
		legend: 'Legend'
	},
	theme: 'Colours',
	themes: { system: 'As the reader’s system', light: 'Light', dark: 'Dark' },
	snippet: 'Code for your page',
	/** One line beside the code, for whoever must let it through. */
	sandbox:
		'allow-same-origin lets the frame load its own scripts, fonts and data; it gives it no access to your page.',
	copy: 'Copy',
	copySpoken: (what: string) => `Copy: ${what}`,
	copied: (what: string) => `${what} copied.`,
	selected: (what: string) => `${what} selected: copy it with the keyboard or the menu.`,
	frameTitle: (title: string) => `${title} – map, Dateline`
} as const;
