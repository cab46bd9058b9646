/** Which articles' texts for downloads have to be made: those that no published file holds. */
import type { Archive } from "../../archive/index.ts";
import { nameState } from "../../archive/state.ts";
import { downloadPath, outputFile } from "../../archive/urls.ts";
import { FORMATS } from "../../export/downloads/index.ts";
import type { SiteBefore } from "../pages/before.ts";

/** Whether a volume's files are all where they were: the cache can outlive the site that it tells of. */
const isThere = (volume: string, { find }: SiteBefore): boolean =>
  FORMATS.every(({ ending }) => find(outputFile(downloadPath(volume, ending))) !== null);

/**
 * Lists articles whose texts can be taken from no published download.
 * @param archive The articles.
 * @param numbers Places among them of those that are looked at.
 * @param before The site as it was published before.
 * @param frames Of what every file is made beside the articles; see `view/frame.ts`.
 * @returns Their places, in the same order.
 */
export function listUnknownParts(
  { articles }: Pick<Archive, "articles">,
  numbers: readonly number[],
  before: SiteBefore,
  frames: string,
): number[] {
  const volumes = before.parts?.frames === frames ? Object.entries(before.parts.volumes) : [];
  const known = new Set(volumes.flatMap(([name, { states }]) => (isThere(name, before) ? states : [])));
  return numbers.filter((number) => {
    const own = articles[number];
    return own !== undefined && !known.has(nameState(own));
  });
}
