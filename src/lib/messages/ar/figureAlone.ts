import { claimSentences } from './claimSentences';

export const figureAlone = claimSentences.figureOf;
