/** So many of what a search finds stand on the front page. */
export const mostFound = 60;
