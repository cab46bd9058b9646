/** Lines that may be the name of who gave a picture, by their letters alone. */

/** "Harrow Archive", "Museum of the Bay": capitals but for small words, and no stop. */
export const PROPER_NAME = /^\p{Lu}[^\s\d.:?!]*(?: (?:\p{Ll}{1,3}|\p{Lu}[^\s\d.:?!]*)){0,4}$/u;
