/** The lines of a text that is no wider than a width; a word that is wider by itself is cut between letters. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = '';
	const end = () => {
		if (line !== '') lines.push(line);
		line = '';
	};
	for (const word of text.split(' ')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		end();
		for (const letter of word) {
			if (measure(line + letter) > width) end();
			line += letter;
		}
	}
	end();
	return lines;
}
