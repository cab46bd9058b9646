import compiled from "./chars.json" with { type: "json" };

/** What a character does in running text. */
export const Char = {
  symbol: 0,
  lower: 1,
  upper: 2,
  caseless: 3,
  mark: 4,
  digit: 5,
  unspaced: 6,
  space: 7,
  stop: 8,
  comma: 9,
  colon: 10,
  opener: 11,
  closer: 12,
  quote: 13,
  dash: 14,
  bullet: 15,
} as const;

/** How many UTF-16 units there are. */
const UNITS = 0x10000;

/**
 * Class and lower case of every UTF-16 unit, so that reading a capture asks no regular expression. The classes are data, so
 * that a Node with a newer Unicode reads a capture as this one does.
 */
function restoreTables(runs: readonly number[]): { classes: Uint8Array; lower: Uint16Array } {
  const classes = new Uint8Array(UNITS);
  const lower = new Uint16Array(UNITS);
  for (let code = 0; code < UNITS; code += 1) lower[code] = code;
  let from = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const [kind = 0, length = 0] = [runs[run], runs[run + 1]];
    const to = from + length;
    classes.fill(kind, from, to);
    for (let code = kind === Char.upper ? from : to; code < to; code += 1) {
      const small = String.fromCharCode(code).toLowerCase();
      if (small.length === 1) lower[code] = small.charCodeAt(0);
    }
    from = to;
  }
  return { classes, lower };
}

export const { classes: charClass, lower: lowerCase } = restoreTables(compiled.runs);
