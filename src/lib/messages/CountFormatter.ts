import { LocalizedStringFormatter } from '@internationalized/string';

/**
 * Writes counts and numbers as a language does. `Form` names the plural forms that the language has by CLDR, so that a
 * table that forgets one does not compile.
 */
export class CountFormatter<Form extends Intl.LDMLPluralRule> extends LocalizedStringFormatter {
	/** @param language a BCP 47 tag. Messages are typed tables, so the library's own dictionary stays empty. */
	constructor(language: string) {
		super(language, undefined as never);
	}

	/** The form that goes with a count, without the count: (5, { one: 'event', other: 'events' }) is "events". */
	form = (count: number, forms: Readonly<Record<Form, string>>): string =>
		this.plural(count, { ...forms, other: Object.values<string>(forms).at(-1) ?? '' });

	/** Digits, grouped as the language groups them. */
	digits = (value: number): string => this.number(value);
}
