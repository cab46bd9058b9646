/** Lines that are nothing but the name of a picture's file, which scrapers leave where the picture stood: "12-IMG_3886.jpg". */

/** Its endings are spelt out in either case: with the flag for that, the engine would compare the letters of all scripts, too, at every start. */
const FILE_NAME = /^[\p{L}\p{M}\d_(),+&@. -]{1,90}\.(?:[Jj][Pp][Ee]?[Gg]|[Pp][Nn][Gg]|[Ww][Ee][Bb][Pp]|[Gg][Ii][Ff])$/u;
/** UTF-16 units. */
const LONGEST = 100;

/** Tells whether a line is such a name. */
export const isFileName = (text: string): boolean => text.length <= LONGEST && FILE_NAME.test(text);
