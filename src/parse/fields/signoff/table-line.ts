/** "ARBITRO: Sala di Merone." / "NOTE: ammoniti Orsi e Conti.": lines of a match's table, each with its word in capitals before a colon. */
const IN_TABLE = /^\p{Lu}[\p{Lu} ]{2,20}:\s/u;

/**
 * Whether a block is such a line, so that its word is no editor's.
 * @param text the block
 * @param above the block right above it
 */
export const isTableLine = (text: string, above: string): boolean => IN_TABLE.test(text) && IN_TABLE.test(above);
