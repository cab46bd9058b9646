/** Words that are looked for within a line, as parts of expressions. Data: `phrases` in languages/*.yaml. */
import { escapeSigns } from "./escape-signs.ts";
import { lexicon } from "./index.ts";
import type { PhraseKind } from "./phrase-kinds.ts";

/**
 * Writes phrases as a part of an expression. The expression is built once, when its file is loaded.
 * @param kinds whose phrases are looked for
 * @returns a group: "(?:für|para)"
 */
export function oneOf(...kinds: readonly PhraseKind[]): string {
  const phrases = new Set(kinds.flatMap((kind) => lexicon.phrases[kind]));
  return `(?:${Array.from(phrases, escapeSigns).join("|")})`;
}

/** Where no letter, mark or figure of any script stands before a word, and behind it: \b knows ASCII alone. For expressions with the flag "u". */
export const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const WORD_END = String.raw`(?![\p{L}\p{M}\p{N}])`;
