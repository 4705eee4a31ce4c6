/** Texts that follow each other as sentences. */
export const running = {
	sentences: (parts: readonly string[]) => parts.join('. '),
	stopped: (text: string) => `${text}.`
};
