/** Words of a front matter that YAML takes for its own signs and drops without a word: "title: Port #1 reopens" states "Port". */
import type { Doubt, StatedFields } from "../model.ts";
import { describeLost, findLost } from "../yaml-loss.ts";
import { FIELD_OF_KEY } from "./stated-keys.ts";

/** Fields of free text. Behind a date or an address, what "#" begins is a comment that somebody meant. */
const TEXTS: ReadonlySet<keyof StatedFields> = new Set<keyof StatedFields>([
  "headline",
  "summary",
  "byline",
  "authors",
  "dateline",
  "source",
  "publisher",
  "section",
  "topics",
]);

const KEY = /^([a-z_]+)[ \t]*:(.*)$/i;
const ITEM = /^[ \t]*-[ \t](.*)$/;
/** What is said of a photo, below the key of all. */
const PHOTO_TEXT = /^[ \t]+(?:-[ \t]+)?(caption|credit|alt)[ \t]*:(.*)$/;

/**
 * Doubts values of which a part is lost.
 * @param file Path of the seed below the seeds folder.
 * @param head The file from its start to the end of the front matter.
 */
export function doubtSigns(file: string, head: string): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let [key, isList] = ["", false];
  for (const [at, line] of head.split(/\r\n|\n|\r/).entries()) {
    const [, own, value = ""] = KEY.exec(line) ?? [];
    if (own !== undefined) [key, isList] = [own, value.trim() === ""];
    const field = Object.hasOwn(FIELD_OF_KEY, key.toLowerCase()) ? FIELD_OF_KEY[key.toLowerCase()] : undefined;
    const [, inner, said] = field === "photos" && own === undefined ? (PHOTO_TEXT.exec(line) ?? []) : [];
    if (field === undefined || !(TEXTS.has(field) || inner !== undefined)) continue;
    const item = own === undefined && isList ? ITEM.exec(line)?.[1] : undefined;
    const lost = findLost(said ?? (own === undefined ? (item ?? "") : value));
    if (lost === null) continue;
    const reason = `front matter key "${inner ?? key}" ${describeLost(lost)}`;
    doubts.push({ file, line: at + 1, column: null, severity: "warning", rule: "front-matter.lost-sign", reason });
  }
  return doubts;
}
