const SMALL_NUMBERS = [
	'aucun',
	'un',
	'deux',
	'trois',
	'quatre',
	'cinq',
	'six',
	'sept',
	'huit',
	'neuf',
	'dix',
	'onze',
	'douze'
];

/** A count in running text: words up to twelve, digits after. */
export function masculine(n: number): string {
	return SMALL_NUMBERS[n] ?? String(n);
}

/** As `masculine`, before a feminine noun: "aucune", "une", "deux". */
export function feminine(n: number): string {
	return ['aucune', 'une'][n] ?? masculine(n);
}

/** "de Dimensions", "d’assaillants", "d’avril", but "de onze". */
export function of(text: string): string {
	return /^(?!onze)[aeiouàâéèêîôœ]/i.test(text) ? `d’${text}` : `de ${text}`;
}

/** "le 29 mars 2024", but "mars 2024" and "2024": a date has an article only where it names a day. */
export function onDay(date: string): string {
	return namesDay(date) ? `le ${date}` : date;
}

/** Whether a date begins with a day of the month. */
export function namesDay(date: string): boolean {
	return /^\d{1,2}(er)? /.test(date);
}
