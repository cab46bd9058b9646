/** Which of a person's own files would stand over what the site makes. */
import { listAbove } from "../list-above.ts";

const firstOf = (file: string): string => {
  const end = file.indexOf("/");
  return end === -1 ? file : file.slice(0, end);
};

/**
 * Finds files that cannot lie beside those of the site: of the same path, in a folder that is a file there, or a file that is a folder there.
 * @param files A person's own.
 * @param made The site's.
 * @returns File → the site's that is in its way.
 */
export function findTaken(files: readonly string[], made: Iterable<string>): ReadonlyMap<string, string> {
  const wanted = new Set(files);
  const firsts = new Set(files.map(firstOf));
  const folders = new Set(files.flatMap(listAbove));
  const taken = new Map<string, string>();
  for (const file of made) {
    // Nearly all of a large site's are in folders of which a person has none.
    if (!firsts.has(firstOf(file))) continue;
    if (wanted.has(file)) taken.set(file, file);
    for (const above of listAbove(file)) if (wanted.has(above) && !taken.has(above)) taken.set(above, file);
    if (folders.has(file)) for (const own of files) if (own.startsWith(`${file}/`)) taken.set(own, file);
  }
  return taken;
}
