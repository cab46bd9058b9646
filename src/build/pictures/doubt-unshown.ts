/** Pictures among seeds that no article shows, as one whose seed was renamed: it goes from the page without a word. */
import { dirname } from "node:path/posix";
import { groupDigits } from "../../group-digits.ts";
import type { Doubt } from "../../model.ts";
import type { SeedList } from "../seeds/list-seeds.ts";
import { doubtStrays } from "./doubt-strays.ts";
import { type Illustrated, listUsers } from "./files.ts";

const REMEDY =
  "Where its seed was renamed, rename it likewise; else name it under photos: in the seed that it belongs to, or move it away.";

/**
 * Says which pictures in folders with seeds no article shows: a line for each folder, as an album may lie there.
 * @param list What lies in the folder of seeds. What nearly has the name of a seed is told with that.
 * @param metas The articles, which may name pictures in their front matter.
 */
export function doubtUnshown({ files, unpaired, strays }: SeedList, metas: readonly Illustrated[]): Doubt[] {
  if (unpaired.length === 0) return [];
  const folders = new Set(files.map(dirname));
  const users = listUsers(metas);
  const told = new Set(strays.map(({ file }) => file));
  const unshown = new Map<string, string[]>();
  for (const file of unpaired) {
    const folder = dirname(file);
    if (!folders.has(folder) || users.has(file) || told.has(file)) continue;
    unshown.set(folder, [...(unshown.get(folder) ?? []), file]);
  }
  return [...unshown.values()].map(([file = "", ...more]): Doubt => {
    const others = more.length === 1 ? "1 more picture" : `${groupDigits(more.length)} more pictures`;
    const reason =
      more.length === 0
        ? `is shown by no article: no seed has its name or names it. ${REMEDY}`
        : `and ${others} beside it are shown by no article: no seed has their names or names them. ${REMEDY}`;
    return { file, line: null, column: null, severity: "warning", rule: "picture.unshown", reason };
  });
}

/** The same, and which of them nearly have the name of a seed. */
export const doubtLonePictures = (list: SeedList, metas: readonly Illustrated[]): readonly Doubt[] => [
  ...doubtStrays(list.strays, metas),
  ...doubtUnshown(list, metas),
];
