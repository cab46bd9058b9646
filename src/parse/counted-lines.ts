/** Lines that a page counts: "1. Kamminke to Świnoujście", far below it "2. Tiree to Barra". */

/** The number that opens a line, before its stop or bracket. */
const COUNTED = /^(\d{1,2})[.)]\s+\p{L}/u;
/** So far off the next number is looked for. Blocks. */
const FARTHEST = 24;

const numberOf = (text: string | undefined): number => Number(COUNTED.exec(text ?? "")?.[1] ?? Number.NaN);

/**
 * Whether a line has a number, and the next or the one before stands near: then it heads an entry, and is no picture's.
 * @param textAt A block's text, or undefined where there is none.
 */
export function isCountedLine(textAt: (index: number) => string | undefined, index: number): boolean {
  const number = numberOf(textAt(index));
  if (Number.isNaN(number)) return false;
  for (let step = 1; step <= FARTHEST; step += 1)
    if (numberOf(textAt(index + step)) === number + 1 || numberOf(textAt(index - step)) === number - 1) return true;
  return false;
}
