export const prerender = true;
/** `/events/kerman` is `events/kerman.html`: static hosts serve it under the clean address, and `404.html` needs it. */
export const trailingSlash = 'never';
