/** The difference between two short texts, by lines. */

/** One line of a difference: its sign, and the line. */
export interface DiffLine {
  readonly sign: " " | "+" | "-";
  readonly text: string;
}

const listLines = (text: string): string[] => text.replace(/\uFEFF/, "").split(/\r\n|\n|\r/);

/** By number of lines that are left in each: how many of them both have, in order. The textbook's longest common subsequence. */
function measureCommon(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => table[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return table;
}

/**
 * Compares two texts.
 * @param before The one.
 * @param after The other.
 * @returns Lines of both, those that only one has with a sign.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [listLines(before), listLines(after)];
  const table = measureCommon(a, b);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, now] = [a[i], b[j]];
    if (old !== undefined && old === now) {
      lines.push({ sign: " ", text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      lines.push({ sign: "-", text: old });
      i += 1;
    } else if (now !== undefined) {
      lines.push({ sign: "+", text: now });
      j += 1;
    }
  }
  return lines;
}
