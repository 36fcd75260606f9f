/** How many letters may stand under a picture or file. */
export const longestCaption = 300;
