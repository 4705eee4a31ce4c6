/** Names of `terms.country` with their preposition: "в Германии", "во Франции". */
const IN: Readonly<Record<string, string>> = {
	Афганистан: 'в Афганистане',
	Германия: 'в Германии',
	Дания: 'в Дании',
	Иран: 'в Иране',
	Италия: 'в Италии',
	Мали: 'в Мали',
	Нидерланды: 'в Нидерландах',
	Польша: 'в Польше',
	Россия: 'в России',
	Турция: 'в Турции',
	Франция: 'во Франции',
	Швейцария: 'в Швейцарии',
	Швеция: 'в Швеции'
};

/**
 * "Задержания в Иране и во Франции". A place that is no country of the table keeps its name as it is, and then so do
 * all: "Задержания: Kabul".
 */
export function inCountries(
	what: string,
	names: readonly string[],
	join: (items: readonly string[]) => string
): string {
	const declined = names.map((name) => IN[name]);
	return declined.every((name) => name !== undefined)
		? `${what} ${join(declined)}`
		: `${what}: ${join(names)}`;
}
