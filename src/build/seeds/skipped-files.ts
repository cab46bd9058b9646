/** Files of a seeds folder that are no seeds: a capture that was saved under another ending must not vanish in silence. */
import type { Doubt } from "../../model.ts";
import { isPictureFile, isSeedFile, SEED_ENDING } from "../../parse/index.ts";

/** What people and systems put beside captures, and nobody wants read. */
const INNOCENTS = [
  /^(?:readme|licen[cs]e|copying|notice|authors|changelog|makefile)(?:\.[^.]*)?$/i,
  /^(?:(?:eh)?thumbs\.db|desktop\.ini|icon\r)$/i,
  // What a page is drawn with, as browsers save it, and what notes have attached.
  /\.(?:svg|ico|bmp|css|m?js|map|woff2?|ttf|mp[34]|m4[av]|mov|webm|og[gv]|wav)$/i,
] as const;

/** What programs put behind the name of a file of which they keep another state: beside it that is no news, but it may be all that is left. */
const BACKUP = /(?:~|\.(?:bak|backup|old|orig|new|tmp|part|crdownload))$/i;
/** Of these, what is not done yet: programs call files of their own so. */
const UNFINISHED = /\.(?:tmp|part|crdownload)$/i;

const ENDING = /(?<=[^.])\.[a-z0-9]{1,10}$|~$/i;
/** Text under another ending than ours. */
const TEXT_ENDING = /^(?:|\.(?:text|markdown|mdown|mkdn?|mdx|log|asc))$/i;

const nameOf = (file: string): string => file.slice(file.lastIndexOf("/") + 1);
const endingOf = (file: string): string => ENDING.exec(nameOf(file))?.[0].toLowerCase() ?? "";
const stemOf = (file: string): string => file.slice(0, file.length - endingOf(file).length);

/** The file of which another is a backup, or a backup's backup; the file itself where it is none. */
function originalOf(file: string): string {
  const original = file.replace(BACKUP, "");
  return original === file ? file : originalOf(original);
}

const isInnocent = (file: string): boolean => INNOCENTS.some((innocent) => innocent.test(nameOf(file)));

/**
 * Tells whether a file of a folder that is not walked may be a capture.
 * @param file Its name, or a path.
 */
export const mayBeCapture = (file: string): boolean => isSeedFile(file) && !isInnocent(file);

/** Nothing that was ever meant to be a seed, whatever lies beside it. */
function isNoNews(file: string): boolean {
  const original = originalOf(file);
  if (isInnocent(original)) return true;
  return original !== file && (isPictureFile(original) || (UNFINISHED.test(file) && !SEED_ENDING.test(original)));
}

/** One line for all files of an ending: a folder may have thousands. */
function doubtEnding(ending: string, files: readonly string[]): Doubt {
  const [file = ""] = files;
  const others = files.length - 1;
  const kind = ending === "" ? "without an ending" : `ending in ${ending}`;
  const also = others === 0 ? "" : `, as ${others === 1 ? "is one other" : `are ${others} others`} ${kind}`;
  const what =
    TEXT_ENDING.test(ending) || BACKUP.test(ending)
      ? "If it is a capture, rename it to end in .txt, or in .md where it is Markdown; else move it away."
      : "If it holds a capture, save the text in a file that ends in .txt, or as a Markdown clip; else move it away.";
  const reason = `is passed over${also}: seeds end in .txt or .md. ${what}`;
  return { file, line: null, column: null, severity: "warning", rule: "list.not-a-seed", reason };
}

/**
 * Names files that were passed over because of their names, by their endings. A file that has the name of a seed beside it, as the page's
 * HTML may, is that seed's, and so is a backup of it.
 * @param skipped Paths below the folder, neither hidden nor pictures.
 * @param seeds The seeds.
 */
export function doubtSkipped(skipped: readonly string[], seeds: readonly string[]): Doubt[] {
  const odd = skipped.filter((file) => !isNoNews(file)).sort();
  if (odd.length === 0) return [];
  const stems = new Set(seeds.map((file) => file.replace(SEED_ENDING, "")));
  const isBeside = (original: string): boolean =>
    stems.has(original) || stems.has(stemOf(original)) || stems.has(original.replace(SEED_ENDING, ""));
  const byEnding = new Map<string, string[]>();
  for (const file of odd) {
    if (isBeside(originalOf(file))) continue;
    const ending = endingOf(file);
    const alike = byEnding.get(ending);
    if (alike === undefined) byEnding.set(ending, [file]);
    else alike.push(file);
  }
  return [...byEnding].map(([ending, files]) => doubtEnding(ending, files));
}
