/** Words as they stand in an expression. */

/** Signs that say something else in an expression than in a text. */
const SIGNS = /[.*+?^${}()|[\]\\/]/g;

/**
 * Writes a text so that an expression looks for it as it is.
 * @param text "Kestrel Ltd."
 * @returns "Kestrel Ltd\."
 */
export const escapeSigns = (text: string): string => text.replace(SIGNS, "\\$&");
