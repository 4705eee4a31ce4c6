/** Parts of one line that stand beside each other without a word between them. */
export const joined = {
	commas: (parts: readonly string[]) => parts.join(', '),
	semicolons: (parts: readonly string[]) => parts.join('; ')
};
