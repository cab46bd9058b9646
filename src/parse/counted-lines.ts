/** Lines that a page counts: "1. Kamminke to Świnoujście", far below it "2. Tiree to Barra". */

/** "1. Karangrejo", "2) Wonoketingal": an item of a list, and its number. */
export const COUNTED = /^(\d{1,2})[.)]\s+\S/u;

/** The number that counts an item; not a number, and equal to none, where none does. */
export const readCount = (text: string | undefined): number => Number(COUNTED.exec(text ?? "")?.[1] ?? Number.NaN);

/** So far off the next number is looked for. Blocks. */
const FARTHEST = 24;

/**
 * Whether a line has a number, and the next or the one before stands near: then it heads an entry, and is no picture's.
 * @param textAt A block's text, or undefined where there is none.
 */
export function isCountedLine(textAt: (index: number) => string | undefined, index: number): boolean {
  const number = readCount(textAt(index));
  if (Number.isNaN(number)) return false;
  for (let step = 1; step <= FARTHEST; step += 1)
    if (readCount(textAt(index + step)) === number + 1 || readCount(textAt(index - step)) === number - 1) return true;
  return false;
}
