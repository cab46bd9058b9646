/** What is said of pictures that miss a seed's name, and that no article shows. */
import { basename, dirname, extname, join } from "node:path/posix";
import type { Doubt } from "../../model.ts";
import { type Illustrated, listUsers } from "./files.ts";
import type { StrayPicture } from "./strays.ts";

/** The name that shows a picture with a seed: that of the first, or of the next one where there are pictures already. */
function suggestName(stem: string, ending: string, isFree: (name: string) => boolean): string {
  if (isFree(`${stem}${ending}`)) return `${stem}${ending}, or ${stem}-2${ending} where it is the second`;
  let number = 2;
  while (!isFree(`${stem}-${number}${ending}`)) number += 1;
  return `${stem}-${number}${ending}`;
}

/**
 * Says which strays no article shows.
 * @param strays Pictures that nearly have a seed's name.
 * @param metas The articles, which may name them in their front matter.
 */
export function doubtStrays(strays: readonly StrayPicture[], metas: readonly Illustrated[]): Doubt[] {
  if (strays.length === 0) return [];
  const users = listUsers(metas);
  return strays
    .filter(({ file }) => !users.has(file))
    .map(({ file, seed }) => {
      // Another article's picture, or this one's, may have the name already.
      const isFree = (free: string): boolean => !users.has(join(dirname(file), free));
      const [name, stem, ending] = [basename(seed), basename(seed, extname(seed)), extname(file)];
      const reason = `is shown by no article: its name is not quite that of ${name}. Name it ${suggestName(stem, ending, isFree)}, or under photos: in ${name}.`;
      return { file, line: null, column: null, severity: "warning", rule: "picture.stray", reason };
    });
}
