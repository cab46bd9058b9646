/** Which pictures of a folder a build would not show. */
import { join } from "node:path";
import type { Doubt } from "../../model.ts";
import { doubtPicture } from "./doubts.ts";
import { type Illustrated, listUsers, lookAtFile, readPicture } from "./files.ts";
import { tryPicture } from "./make.ts";

/**
 * Says which pictures a build would not show. Each is read to its end, as a build does, and nothing is made.
 * @param root Folder of the seeds.
 * @param metas What names its pictures.
 */
export async function checkPictures(root: string, metas: readonly Illustrated[]): Promise<Doubt[]> {
  const doubts: Doubt[] = [];
  for (const [file, own] of listUsers(metas)) {
    const stat = lookAtFile(root, file, own);
    const bytes = "doubt" in stat ? null : readPicture(join(root, file));
    if ("doubt" in stat) doubts.push(stat.doubt);
    else if (bytes instanceof Error) doubts.push(doubtPicture(file, own, "broken", bytes));
    else if (bytes !== null)
      await tryPicture(bytes).catch((error: unknown) => doubts.push(doubtPicture(file, own, "broken", error)));
  }
  return doubts;
}
