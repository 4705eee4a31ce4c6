import { claimSentences } from './claimSentences';

/** What a figure counts, where no number stands before it. */
export const figureAlone = claimSentences.figureOf;
