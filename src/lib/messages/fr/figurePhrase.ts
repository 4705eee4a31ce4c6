import type { figurePhrase as english } from '../en/figurePhrase';
import type { Translated } from '../Translated';
import { claimSentences } from './claimSentences';

export const figurePhrase: Translated<typeof english> = (number, field, whom) =>
	`${number} ${claimSentences.figureOf[field][whom]}`;
