/** CSS px from baseline to baseline: 16 for the 12 and 13 px of map labels. */
export const LABEL_LINE_HEIGHT = 16;
