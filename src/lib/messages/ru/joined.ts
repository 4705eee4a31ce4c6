export const joined = {
	commas: (parts: readonly string[]) => parts.join(', '),
	semicolons: (parts: readonly string[]) => parts.join('; ')
};
