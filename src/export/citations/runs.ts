/** Citations that a reader copies: text, some of it in italics. */

/** A piece of a citation, set upright or in italics. All texts joined are the citation. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A run in italics. */
export const italic = (text: string): Run => ({ text, italic: true });

/**
 * Joins pieces into runs: plain strings are upright, what is null or empty falls away, neighbours of one kind are one.
 *
 * @param pieces In order, spaces included.
 */
export const setRuns = (pieces: readonly (string | Run | null)[]): Run[] => {
  const runs: Run[] = [];
  for (const piece of pieces) {
    const run = typeof piece === "string" ? { text: piece, italic: false } : piece;
    if (run === null || run.text === "") continue;
    const last = runs.at(-1);
    if (last?.italic === run.italic) runs[runs.length - 1] = { ...run, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
};

/** What ends a sentence, behind quotation marks too. */
const ENDED = /[.?!…。？！][”’"'»]?$/u;

/** A full stop, unless the text has its own end. */
export const stopAfter = (text: string): string => (ENDED.test(text) ? "" : ".");

/** A text with its full stop. */
export const endWithStop = (text: string): string => text + stopAfter(text);

/**
 * A title in double quotation marks; those within it become single.
 *
 * @param title The headline.
 * @param close What stands before the closing mark: a full stop, or nothing.
 */
export const quoteDouble = (title: string, close = ""): string => {
  const inner = title.replace(/“([^“”]*)”/g, "‘$1’").replace(/"([^"]*)"/g, "‘$1’");
  return `“${inner}${close === "" ? "" : stopAfter(inner)}”`;
};

/**
 * A title in single quotation marks; those within it become double. An apostrophe stays.
 *
 * @param title The headline.
 */
export const quoteSingle = (title: string): string => {
  const curly = title.replace(/‘([^‘’]*(?:’\p{L}[^‘’]*)*)’(?!\p{L})/gu, "“$1”");
  return `‘${curly.replace(/(?<!\p{L})'([^']+)'(?!\p{L})/gu, "“$1”")}’`;
};
