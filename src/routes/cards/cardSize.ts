/** As other sites show it beside a link. */
export const CARD = { width: 1200, height: 630 };
