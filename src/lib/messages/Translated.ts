/** The shape of a table of messages in any language: the same keys, and functions of the same arguments. */
export type Translated<Table> = Table extends (...values: infer Values) => infer Text
	? (...values: Values) => Translated<Text>
	: Table extends string
		? string
		: { readonly [Key in keyof Table]: Translated<Table[Key]> };
