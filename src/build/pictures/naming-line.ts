/** Where a seed names a picture: what a message about one that is not there says. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A seed that is gone meanwhile is named without a line. */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** Takes apart what a path may be written with. */
function decode(line: string): string {
  try {
    return decodeURI(line);
  } catch {
    return line;
  }
}

/**
 * Finds the line of a seed that names a picture.
 * @param root Folder of the seeds.
 * @param seed Path of the seed below it.
 * @param file Path of the picture below it.
 * @returns From 1; null where none does as far as can be seen.
 */
export function findNamingLine(root: string, seed: string, file: string): number | null {
  const name = basename(file).normalize("NFC");
  const lines = readText(join(root, seed)).split(/\r\n|\n|\r/);
  const at = lines.findIndex((line) => [line, decode(line)].some((text) => text.normalize("NFC").includes(name)));
  return at === -1 ? null : at + 1;
}
