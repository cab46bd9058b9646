/** Pictures that a clip has in its text by a path of this folder, and that cannot be shown: they must not vanish in silence. */
import type { Block, Doubt, Seed, Verdict } from "../../model.ts";
import { NO_PHOTO } from "../photos/photos.ts";
import { explainUnread } from "../photos/picture-path.ts";

/** Characters of a path that a message repeats. */
const SHOWN = 100;

/**
 * Doubts the paths that lead to no picture of the folder. Whether the file of any other is there, the build says.
 * @param seed The seed.
 * @param blocks Its blocks.
 * @param verdicts One for each block: nobody asks for the picture of an advertisement.
 */
export function doubtPictures(
  { file, format }: Pick<Seed, "file" | "format">,
  blocks: readonly Block[],
  verdicts: readonly Verdict[],
): Doubt[] {
  if (format !== "markdown") return [];
  const told = new Set<string>();
  const doubts: Doubt[] = [];
  for (const { index, line, image, pictures = [] } of blocks) {
    if (NO_PHOTO.has(verdicts[index]?.label) && image?.alt !== "") continue;
    for (const { url } of image === undefined ? pictures : [image, ...pictures]) {
      const why = told.has(url) ? null : explainUnread(file, url);
      if (why === null) continue;
      told.add(url);
      const shown = url.length > SHOWN ? `${url.slice(0, SHOWN)}…` : url;
      const reason = `the picture "${shown}" is not shown: ${why}`;
      doubts.push({ file, line, column: null, severity: "warning", rule: "picture.no-path", reason });
    }
  }
  return doubts;
}
