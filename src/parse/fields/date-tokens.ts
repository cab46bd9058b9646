/** Cuts a text with digits into numbers, words and signs, for the date grammar. */

export interface DateToken {
  readonly kind: "number" | "word" | "sign";
  /** As printed, lower case. */
  readonly text: string;
  /** Of a number; else -1. */
  readonly value: number;
  /** UTF-16 offsets into the text. */
  readonly from: number;
  readonly to: number;
}

/** A year to which the next date is stuck, "21. Januar 202221. Januar 2022", ends after four digits. Units of time in scripts without spaces stand alone, whatever follows them. */
const TOKEN =
  /((?:19|20)\d\d(?=\d{1,2}[. ]{1,2}\p{L})|\d+)|([年月日時时分秒点號号]|[년월일시분초](?!\p{L})|\p{L}[\p{L}\p{M}]*(?:['’.](?=\p{L})[\p{L}\p{M}]+)*\.?)|([^\s])/gu;

/**
 * Cuts a text into tokens; spaces are left out.
 * @param text with plain digits
 */
export function tokenizeDates(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const from = match.index;
    const to = from + match[0].length;
    if (match[1] !== undefined) tokens.push({ kind: "number", text: match[1], value: Number(match[1]), from, to });
    else if (match[2] !== undefined) tokens.push({ kind: "word", text: match[2].toLowerCase(), value: -1, from, to });
    else tokens.push({ kind: "sign", text: match[0], value: -1, from, to });
  }
  return tokens;
}
