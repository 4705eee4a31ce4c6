/** A headline longer than this leaves too little room beside it for who gives it. */
export const LONG_FIGURE = 9;
