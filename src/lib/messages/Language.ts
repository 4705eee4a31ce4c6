/** A language of the interface. One build is one of them. */
export interface Language {
	/** In addresses and in markup. */
	code: string;
	/** What `Intl` is asked for: Arabic keeps the digits that the sources have. */
	tag: string;
	direction: 'ltr' | 'rtl';
	/** As its own readers call it. */
	name: string;
	/** What the choice of a language is called. */
	choice: string;
}
