/** What is said of pictures that miss a seed's name, and that no article shows. */
import { basename, extname } from "node:path/posix";
import type { Doubt } from "../../model.ts";
import { type Illustrated, listUsers } from "./files.ts";
import type { StrayPicture } from "./strays.ts";

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
      const [name, stem, ending] = [basename(seed), basename(seed, extname(seed)), extname(file)];
      const names = `${stem}${ending}, or ${stem}-2${ending} where it is the second`;
      const reason = `is shown by no article: its name is not quite that of ${name}. Name it ${names}, or under photos: in ${name}.`;
      return { file, line: null, column: null, severity: "warning", rule: "picture.stray", reason };
    });
}
