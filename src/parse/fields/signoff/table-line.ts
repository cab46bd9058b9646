import { matchBlockForm } from "../../../lexicon/index.ts";
import { oneOf } from "../../../lexicon/phrases.ts";

/** "ARBITRO: Sala di Merone." / "NOTE: ammoniti Orsi e Conti.": lines of a match's table, each with its word in capitals before a colon. */
const IN_TABLE = /^\p{Lu}[\p{Lu} ]{2,20}:\s/u;
/** Those of the words that an editor uses, too; "CORRECTION:" and "UPDATE:" are none of a match. */
const NOTE = new RegExp(`^${oneOf("matchNotes")}:`, "u");

/**
 * Whether a block is such a line, so that its word is no editor's.
 * @param text the block
 * @param above the block right above it
 */
export const isTableLine = (text: string, above: string): boolean =>
  NOTE.test(text) && IN_TABLE.test(above) && matchBlockForm(above) === null;
