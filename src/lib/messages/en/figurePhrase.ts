import { claimSentences } from './claimSentences';

type Field = keyof typeof claimSentences.figureOf;
type Whom = keyof (typeof claimSentences.figureOf)[Field];

/** A number as its source wrote it, with what it counts: "at least 6 suspects killed". */
export const figurePhrase = (number: string, field: Field, whom: Whom): string =>
	`${number} ${claimSentences.figureOf[field][whom]}`;
