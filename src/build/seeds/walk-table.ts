/** A table of seeds, gone through side by side with a list of files in the same order. */
import type { SeedCache } from "./seed-cache.ts";

/** The place of a file that is not in the table. */
export const NOWHERE = -1;

/** Goes through a table by files: gives the place of a file, and tells of those that it passes. Files are asked for in order. */
export function openWalk(table: SeedCache["table"], tellPassed: (at: number) => void) {
  const byFile = table?.byFile ?? new Uint32Array();
  const fileAt = (place: number): string => table?.fileOf(byFile[place] ?? 0) ?? "";
  let next = 0;
  let waiting = fileAt(0);
  const goOn = (): number => {
    next += 1;
    waiting = fileAt(next);
    return byFile[next - 1] ?? 0;
  };
  const find = (file: string): number => {
    while (next < byFile.length && waiting < file) tellPassed(goOn());
    return next < byFile.length && waiting === file ? goOn() : NOWHERE;
  };
  const end = (): void => {
    while (next < byFile.length) tellPassed(goOn());
  };
  return { find, end };
}
